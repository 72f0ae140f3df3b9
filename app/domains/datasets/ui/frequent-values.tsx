import { useTranslation } from 'react-i18next'
import type { ColumnProfile } from '~/shared/tables'

export interface FrequentValuesProps {
  profile: ColumnProfile
  most: number
}

/** The values seen most often, each on a bar that compares how often. */
export function FrequentValues({ profile, most }: FrequentValuesProps) {
  const { t } = useTranslation('datasets')
  const shown = profile.frequent.slice(0, most)
  const greatest = shown[0]?.count ?? 1
  if (shown.length === 0) return <>{t('profile.nothing')}</>
  return (
    <ul className="frequent">
      {shown.map(({ value, count }) => (
        <li key={value}>
          <svg width="100%" height="17" aria-hidden="true">
            <rect width={`${(count / greatest) * 100}%`} height="100%" />
          </svg>
          <span>{value}</span>
        </li>
      ))}
    </ul>
  )
}
