import type { ReactNode } from 'react'

export interface Column {
  head: ReactNode
  /** Numbers: at the right, every digit as wide as the next. */
  figures?: boolean
  /** On phones the value alone says enough ("Curado"), without the column's name before it. */
  plain?: boolean
}

/** One row. It states its roles, because a row drawn as a block would lose them in some browsers. */
export function TableRow({
  columns,
  cells,
  names,
}: {
  columns: Column[]
  cells: ReactNode[]
  /** Which cell names the row. */
  names: number
}) {
  return (
    <tr role="row">
      {cells.map((cell, index) => {
        const column = columns[index]
        const className = column?.figures ? 'table__figures' : undefined
        if (index === names) {
          return (
            <th key={index} scope="row" role="rowheader" className={className}>
              {cell}
            </th>
          )
        }
        return (
          <td key={index} role="cell" className={className}>
            {column && !column.plain && (
              <span className="table__head" aria-hidden="true">
                {column.head}:{' '}
              </span>
            )}
            {cell}
          </td>
        )
      })}
    </tr>
  )
}
