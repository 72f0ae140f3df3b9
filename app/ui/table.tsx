import type { ReactNode } from 'react'
import { type Column, TableRow } from './table-row'

export interface TableProps {
  /** What the table holds. It is heard; a heading above usually shows it. */
  caption: string
  columns: Column[]
  /** The first cell names the row. */
  rows: { key: string; cells: ReactNode[] }[]
  /** What adds up, in bold. */
  total?: ReactNode[]
  /** `blocks`: each row becomes a block on phones. `wide`: scrolls sideways and keeps its first column. `narrow`: fits as it is. */
  on?: 'blocks' | 'wide' | 'narrow'
}

/** Rows and columns, divided by rules alone. */
export function Table({ caption, columns, rows, total, on = 'narrow' }: TableProps) {
  const table = (
    <table className={`table table--${on}`} role="table">
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
          <TableRow key={key} columns={columns} cells={cells} />
        ))}
      </tbody>
      {total && (
        <tfoot role="rowgroup">
          <TableRow columns={columns} cells={total} />
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
