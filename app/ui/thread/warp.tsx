import { classNames } from '../class-names'
import { passesOver, type Passage } from './stage'

interface WarpProps {
  index: number
  passage: Passage
  stopped?: boolean
  /** The weft begins here, not at the edge before it. */
  begins?: boolean
}

/** One crossing of warp and weft; at the present stage with what carries the weft, or the knot that ended it. */
export function Warp({ index, passage, stopped, begins }: WarpProps) {
  const crossing = passesOver(index) ? 'warp--over' : 'warp--under'
  return (
    <span
      className={classNames('warp', crossing, `warp--${passage}`, begins && 'warp--begins')}
      aria-hidden="true"
    >
      {passage === 'here' && (stopped ? <Knot /> : <Shuttle />)}
    </span>
  )
}

function Shuttle() {
  return (
    <svg className="shuttle" viewBox="-3 -3 40 26" width="40" height="26">
      <path d="M0 10 9 0h16l9 10-9 10H9z" />
    </svg>
  )
}

function Knot() {
  return (
    <svg className="knot" viewBox="0 0 18 18" width="18" height="18">
      <circle cx="9" cy="9" r="7" />
    </svg>
  )
}
