import { useTranslation } from 'react-i18next'

interface VersionListProps {
  versions: { number: number; when: string }[]
  /** The one that counts; null where the submission is withdrawn. */
  counts: number | null
  /** The one on this page. */
  shown: number | null
  href: (number: number) => string
}

/** Everything that was handed in, the last first. */
export function VersionList({ versions, counts, shown, href }: VersionListProps) {
  const { t } = useTranslation('submissions')
  if (versions.length === 0) return <p>{t('versions.none')}</p>
  return (
    <ol className="rows" reversed>
      {versions.map(({ number, when }) => {
        const name = t('versions.one', { number })
        return (
          <li key={number} className="row row--0">
            <div>
              <p className="faint small">{when}</p>
              {number === shown ? (
                <b aria-current="page">{name}</b>
              ) : (
                <a href={href(number)}>{name}</a>
              )}
              {number === counts && `, ${t('versions.counts')}`}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
