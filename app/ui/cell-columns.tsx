import type { Cell } from './cells'

export interface CellColumnsProps {
  columns: {
    name: string
    /** From the lowest level upwards. */
    cells: Cell[]
    /** The same in words, heard. */
    label: string
  }[]
}

/** Several measures side by side, standing, to be compared down a list. */
export function CellColumns({ columns }: CellColumnsProps) {
  return (
    <ul className="cell-columns">
      {columns.map(({ name, cells, label }) => (
        <li key={name}>
          <span className="cell-columns__stack" aria-hidden="true">
            {cells.map((cell, index) => (
              <i key={index} className={`cell cell--${cell}`} />
            ))}
          </span>
          {name}
          <span className="for-ears">: {label}</span>
        </li>
      ))}
    </ul>
  )
}
