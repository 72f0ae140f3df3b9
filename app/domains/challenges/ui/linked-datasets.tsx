import { useTranslation } from 'react-i18next'
import { Chip } from '~/ui/chip'
import { Table } from '~/ui/table'
import { Unknown } from '~/ui/unknown'

export interface LinkedDataset {
  slug: string
  title: string
  summary: string
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
      rows={datasets.map(({ slug, title, summary, state, rowCount }) => ({
        key: slug,
        cells: [
          <>
            <a href={`/datasets/${slug}`}>{title}</a>
            <p className="faint small">{summary}</p>
          </>,
          rowCount?.toLocaleString(i18n.language) ?? <Unknown />,
          state === 'curated' ? (
            <Chip kind="done">{t('page.curated')}</Chip>
          ) : (
            <Chip>{t('page.deprecated')}</Chip>
          ),
        ],
      }))}
    />
  )
}
