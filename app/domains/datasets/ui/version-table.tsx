import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { formatNumber } from '~/shared/numbers'
import { Table } from '~/ui/table'
import { Words } from '~/ui/words'

export interface VersionTableProps {
  slug: string
  language: string
  versions: {
    number: number
    label: string
    day: string
    changeNote: string
    rowCount: number
    sha256: string
  }[]
}

/** Every version, the newest first, with what changed and the first signs of its checksum. */
export function VersionTable({ slug, language, versions }: VersionTableProps) {
  const { t, i18n } = useTranslation('datasets')
  return (
    <Table
      on="blocks"
      caption={t('versions.table')}
      columns={[
        { head: t('versions.version') },
        { head: t('versions.date'), plain: true },
        { head: t('versions.change'), plain: true },
        { head: t('versions.rows'), figures: true },
        { head: t('versions.checksum') },
      ]}
      rows={versions.map(({ number, label, day, changeNote, rowCount, sha256 }, index) => ({
        key: label,
        cells: [
          <>
            <a href={`/datasets/${slug}/versions/${number}`}>{label}</a>{' '}
            {index === 0 && t('versions.current')}
          </>,
          day,
          changeNote ? (
            <Words key="change" language={language}>
              {changeNote}
            </Words>
          ) : (
            t('versions.first')
          ),
          formatNumber(rowCount, i18n.language as Language),
          <code key="checksum">{beginning(sha256)}</code>,
        ],
      }))}
    />
  )
}

/** Enough of a checksum to tell versions apart; the whole stands on a version's own page. */
const beginning = (sha256: string) => `${sha256.slice(0, 8)}…`
