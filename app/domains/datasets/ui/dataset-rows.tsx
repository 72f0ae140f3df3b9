import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { formatNumber } from '~/shared/numbers'
import { Rows } from '~/ui/rows'
import { Words } from '~/ui/words'
import { notStated } from '../licences'
import type { DatasetState as State } from '../rules'
import { DatasetState } from './dataset-state'
import { LicenceName } from './licence-name'

export interface DatasetRowsProps {
  datasets: {
    slug: string
    title: string
    summary: string
    language: string
    state: State
    licence: string
    sourceName: string
    /** `2000-02 / 2014-12` */
    period: string
    rowCount: number
    columnCount: number
  }[]
}

/** Datasets, each a row: what it is, from whom, how large, under which licence. */
export function DatasetRows({ datasets }: DatasetRowsProps) {
  const { t, i18n } = useTranslation('datasets')
  const number = (value: number) => formatNumber(value, i18n.language as Language)
  return (
    <Rows
      rows={datasets.map((dataset) => ({
        key: dataset.slug,
        href: `/datasets/${dataset.slug}`,
        title: dataset.title,
        lang: dataset.language,
        above: dataset.state === 'deprecated' && <DatasetState state={dataset.state} />,
        by: <Words language={dataset.language}>{dataset.summary}</Words>,
        cells: [
          <>
            {dataset.sourceName}
            <br />
            <span className="faint">{dataset.period}</span>
          </>,
          <>
            <b>
              {t('size', { rows: number(dataset.rowCount), columns: number(dataset.columnCount) })}
            </b>
            <br />
            {dataset.licence === notStated ? (
              t('licenceNotStated')
            ) : (
              <>
                {t('licenceLabel')} <LicenceName licence={dataset.licence} />
              </>
            )}
          </>,
        ],
      }))}
    />
  )
}
