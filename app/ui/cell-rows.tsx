import type { ReactNode } from 'react'
import { Cells, type Cell } from './cells'

export interface CellRowsProps {
  rows: {
    name: string
    cells: Cell[]
    /** The level, heard once and here: "2 de 4", and what it means. */
    words: ReactNode
  }[]
}

/** A profile: each of its sides with its cells and what they mean. */
export function CellRows({ rows }: CellRowsProps) {
  return (
    <dl className="cell-rows">
      {rows.map(({ name, cells, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="cell-rows__cells">
            <Cells cells={cells} />
          </dd>
          <dd className="cell-rows__words">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
