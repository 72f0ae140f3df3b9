import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { type Column, TableRow } from './table-row'

export interface TableProps {
  /** What the table holds. It is heard; a heading above usually shows it. */
  caption: string
  columns: Column[]
  rows: { key: string; cells: ReactNode[] }[]
  /** Which cell names its row: the first, where it is not said. */
  names?: number
  /** What adds up, in bold. */
  total?: ReactNode[]
  /** `blocks`: each row becomes a block on phones. `wide`: scrolls sideways and keeps its first column. `narrow`: fits as it is. */
  on?: 'blocks' | 'wide' | 'narrow'
  /** Columns of one width, for things side by side. */
  equal?: boolean
}

/** Rows and columns, divided by rules alone. */
export function Table({
  caption,
  columns,
  rows,
  names = 0,
  total,
  on = 'narrow',
  equal,
}: TableProps) {
  const table = (
    <table className={classNames('table', `table--${on}`, equal && 'table--equal')} role="table">
      <caption className="for-ears">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head, figures }, index) => (
            <th
              key={index}
              scope="col"
              role="columnheader"
              className={figures ? 'table__figures' : undefined}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells }) => (
          <TableRow key={key} columns={columns} cells={cells} names={names} />
        ))}
      </tbody>
      {total && (
        <tfoot role="rowgroup">
          <TableRow columns={columns} cells={total} names={0} />
        </tfoot>
      )}
    </table>
  )
  if (on !== 'wide') return table
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  )
}
