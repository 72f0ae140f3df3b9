/**
 * `has` is there, `empty` is not; `missing` is asked for and not there, `spare` is there and not asked for.
 * `here` is the one in hand, `unknown` gave no answer, `lost` was there and is no more.
 */
export type Cell = 'has' | 'empty' | 'missing' | 'spare' | 'here' | 'unknown' | 'lost'

export interface Measure {
  has: number
  of: number
  /** How much is asked for, where something is. */
  asks?: number
}

/** The cells of a level: what there is beside what is asked for. */
export function measure({ has, of, asks = has }: Measure): Cell[] {
  return Array.from({ length: of }, (_, index): Cell => {
    if (index < Math.min(has, asks)) return 'has'
    if (index < has) return 'spare'
    return index < asks ? 'missing' : 'empty'
  })
}

export interface CellsProps {
  cells: Cell[]
  /** The same in words: "2 de 4"; none where they stand beside it, to be heard once. */
  label?: string
  /** Shows the words beside the cells; else they are only heard, and stand elsewhere for the eye. */
  shown?: boolean
  /** `small` in lists of parts, `square` one for each of something, `wide` over the whole column. */
  size?: 'small' | 'square' | 'wide'
}

/** The one measure for completeness, profile, requirements, fit and follow-ups. */
export function Cells({ cells, label, shown, size }: CellsProps) {
  return (
    <span className={size ? `cells cells--${size}` : 'cells'}>
      <span className="cells__row" aria-hidden="true">
        {cells.map((cell, index) => (
          <i key={index} className={`cell cell--${cell}`} />
        ))}
      </span>
      {label && <span className={shown ? 'cells__words' : 'for-ears'}>{label}</span>}
    </span>
  )
}
