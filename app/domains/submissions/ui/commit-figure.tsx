import { useTranslation } from 'react-i18next'
import { Squares } from '~/ui/charts/squares'
import { Figure } from '~/ui/figure'
import { Table } from '~/ui/table'
import type { CommitColumns } from '../commit-columns'

export interface CommitFigureProps extends Omit<CommitColumns, 'columns'> {
  columns: (Omit<CommitColumns['columns'][number], 'from'> & { from: string })[]
  /** As they are said in the datathon's zone. */
  start: string
  close: string
  /** Only the last ones are known. */
  isCut: boolean
}

/** When a team's work was saved, against the time that the datathon gave it. */
export function CommitFigure({ columns, early, within, late, ...rest }: CommitFigureProps) {
  const { t } = useTranslation('submissions')
  const { band, now, start, close, isCut } = rest
  if (columns.length === 0 && late === 0) return <p>{t('commits.none')}</p>
  return (
    <Figure
      summary={t('commits.summary', { early, within, late })}
      caption={`${t('commits.caption')} ${isCut ? t('commits.captionMore') : ''}`}
      table={
        <Table
          caption={t('commits.table')}
          columns={[{ head: t('commits.when') }, { head: t('commits.count'), figures: true }]}
          rows={columns.map(({ from, count, early }) => ({
            key: from,
            cells: [early ? t('commits.beforeStart') : from, count],
          }))}
        />
      }
    >
      <Squares columns={columns} band={band} now={now} />
      <p className="squares__ends only-wide">
        <span>{early > 0 && t('commits.early', { count: early })}</span>
        <span>{t('commits.start', { date: start })}</span>
        <span>{t('commits.close', { date: close })}</span>
      </p>
      <p className="only-phone small">
        {t('commits.band', { start, close })} {now !== null && t('commits.bandNow')}
      </p>
    </Figure>
  )
}
