import { useTranslation } from 'react-i18next'
import { Rows } from '~/ui/rows'

interface FactorRowsProps {
  factors: { id: string; name: string; since: string | null }[]
  /** What stands there before the first. */
  none: string
}

/** The apps or keys of an account, each with the way to take it away. */
export function FactorRows({ factors, none }: FactorRowsProps) {
  const { t } = useTranslation('factor')
  if (factors.length === 0) return <p className="prose">{none}</p>
  return (
    <Rows
      rows={factors.map(({ id, name, since }) => ({
        key: id,
        title: name,
        by: since && t('apps.since', { date: since }),
        cells: [
          <a
            key="remove"
            href={`/me/security/second-factor/${id}/removal`}
            aria-label={t('remove.of', { name })}
          >
            {t('remove.button')}
          </a>,
        ],
      }))}
    />
  )
}
