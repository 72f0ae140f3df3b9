import { useTranslation } from 'react-i18next'
import { Chip } from '~/ui/chip'
import { Table } from '~/ui/table'
import { Unknown } from '~/ui/unknown'
import { Words } from '~/ui/words'

export interface LinkedDataset {
  slug: string
  title: string
  summary: string
  language: string
  state: string
  rowCount: number | null
}

/** The data that teams can work with. */
export function LinkedDatasets({ datasets }: { datasets: LinkedDataset[] }) {
  const { t, i18n } = useTranslation('challenges')
  if (datasets.length === 0) return <p className="faint">{t('page.noDatasets')}</p>
  return (
    <Table
      on="blocks"
      caption={t('page.datasets')}
      columns={[
        { head: t('page.dataset'), plain: true },
        { head: t('page.rows'), figures: true },
        { head: t('page.state'), plain: true },
      ]}
      rows={datasets.map(({ slug, title, summary, language, state, rowCount }) => ({
        key: slug,
        cells: [
          <div key="title">
            <a href={`/datasets/${slug}`}>
              <Words language={language}>{title}</Words>
            </a>
            <p className="faint small">
              <Words language={language}>{summary}</Words>
            </p>
          </div>,
          rowCount === null ? <Unknown key="rows" /> : rowCount.toLocaleString(i18n.language),
          state === 'curated' ? (
            <Chip key="state" kind="done">
              {t('page.curated')}
            </Chip>
          ) : (
            <Chip key="state">{t('page.deprecated')}</Chip>
          ),
        ],
      }))}
    />
  )
}
