import type { ReactNode } from 'react'
import { useForeign } from './use-foreign'

export interface Row {
  key: string
  title: ReactNode
  /** Where the title leads. */
  href?: string
  /** The language of the title, where it is more than a name. */
  lang?: string
  /** Under the title: from whom, of what kind. */
  by?: ReactNode
  /** What stands above the title: a chip. */
  above?: ReactNode
  /** Up to three further columns; on phones they follow below. */
  cells?: ReactNode[]
}

export interface RowsProps {
  rows: Row[]
  /** One higher than the heading above: 3 under an `h2`. */
  level?: 2 | 3
}

/** A list of things, each a row between rules: what cards in grids would be. */
export function Rows({ rows, level = 3 }: RowsProps) {
  const foreign = useForeign()
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="rows">
      {rows.map(({ key, title, href, lang, by, above, cells = [] }) => (
        <li key={key} className={`row row--${cells.length}`}>
          <div>
            {above && <p className="row__above">{above}</p>}
            <Title className="row__title" lang={foreign(lang)}>
              {href ? <a href={href}>{title}</a> : title}
            </Title>
            {by && <div className="row__by">{by}</div>}
          </div>
          {cells.map((cell, index) => (
            <div key={index} className="row__cell">
              {cell}
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
