import type { ReactNode } from 'react'
import { Cells, type Cell } from './cells'

export interface CellRowsProps {
  rows: {
    name: string
    cells: Cell[]
    /** The level in words, heard: "2 de 4"; none where the words beside it say it. */
    label?: string
    /** The level, and what it means here. */
    words: ReactNode
  }[]
}

/** A profile: each of its sides with its cells and what they mean. */
export function CellRows({ rows }: CellRowsProps) {
  return (
    <dl className="cell-rows">
      {rows.map(({ name, cells, label, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="cell-rows__cells">
            <Cells cells={cells} label={label} />
          </dd>
          <dd className="cell-rows__words">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
