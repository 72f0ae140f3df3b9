import { useTranslation } from 'react-i18next'
import { Table } from '~/ui/table'
import type { TakedownReason } from '../takedown'

export interface TakedownCountsProps {
  year: number
  rows: { reason: TakedownReason; takedowns: number; restored: number }[]
  /** What a bar of the whole width stands for, in every year the same. */
  of: number
}

/** One year: a row a reason with its numbers, and under its name a bar of the same scale as in every other year. */
export function TakedownCounts({ year, rows, of }: TakedownCountsProps) {
  const { t } = useTranslation('reports')
  const sum = (of: 'takedowns' | 'restored') => rows.reduce((total, each) => total + each[of], 0)
  return (
    <Table
      caption={t('counts.caption', { year })}
      columns={[
        { head: t('facts.reason') },
        { head: t('counts.takedowns'), figures: true },
        { head: t('counts.restored'), figures: true },
      ]}
      rows={rows.map(({ reason, takedowns, restored }) => ({
        key: reason,
        cells: [
          <div key="reason">
            {t(`reasons.${reason}`)}
            <Bar hidden={takedowns - restored} restored={restored} of={of} />
          </div>,
          takedowns,
          restored,
        ],
      }))}
      total={rows.length > 1 ? [t('counts.total'), sum('takedowns'), sum('restored')] : undefined}
    />
  )
}

/** Filled is still hidden, hollow is shown again; the numbers beside it say the same. */
function Bar({ hidden, restored, of }: { hidden: number; restored: number; of: number }) {
  const share = (count: number) => `${(count / of) * 100}%`
  return (
    <svg className="count-bar" width="100%" height="14" aria-hidden="true">
      <rect className="count-bar__whole" width="100%" height="14" />
      <rect className="count-bar__hidden" width={share(hidden)} height="14" />
      {restored > 0 && (
        <rect
          className="count-bar__restored"
          x={share(hidden)}
          y="1"
          width={share(restored)}
          height="12"
        />
      )}
    </svg>
  )
}
