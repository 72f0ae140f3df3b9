import { useTranslation } from 'react-i18next'
import type { ShownProfile } from '~/shared/tables'
import { mostFrequent } from '../most-frequent'

export interface FrequentValuesProps {
  profile: ShownProfile
  most: number
}

/** The values seen most often, each on a bar that compares how often; where they tie, that is said instead. */
export function FrequentValues({ profile, most }: FrequentValuesProps) {
  const { t } = useTranslation('datasets')
  const { shown, tied } = mostFrequent(profile.frequent, most)
  const greatest = shown[0]?.count ?? 1
  if (shown.length === 0) return <>{t('profile.nothing')}</>
  if (tied) {
    return (
      <span className="frequent-tie">
        {t('profile.tied', { values: shown.map(({ value }) => value).join(', ') })}
        <br />
        {t('profile.tiedAt', { count: greatest })}
      </span>
    )
  }
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
