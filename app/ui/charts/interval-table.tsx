import { Table } from '../table'
import type { IntervalsProps } from './interval-groups'

/** The order in numbers: place, who, which places are possible, estimate and interval. */
export function IntervalTable({ groups, summary, heads }: Omit<IntervalsProps, 'caption'>) {
  return (
    <Table
      caption={summary}
      columns={[
        { head: heads.name },
        { head: heads.places, figures: true },
        { head: heads.points, figures: true },
      ]}
      rows={groups.flatMap(({ rows }) =>
        rows.map(({ key, place, name, places, low, high, points }) => ({
          key,
          cells: [
            <>
              {place}. {name}
            </>,
            places,
            `${points} (${low.toFixed(1)}–${high.toFixed(1)})`,
          ],
        })),
      )}
    />
  )
}
