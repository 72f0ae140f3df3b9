import { meets, type LoomWork } from './loom-work'

/** Height of a row; a weft is 6 px thick in its middle, a warp 8 px wide and its middle 12 px into its column. */
const pitch = 13

interface LoomDrawingProps {
  columns: number
  /** The farthest first. */
  works: LoomWork[]
}

/** The weave itself: columns stand at per cents of the width, so that it fits every screen without scaling. */
export function LoomDrawing({ columns, works }: LoomDrawingProps) {
  const height = Math.max(works.length, 4) * pitch + 12
  const columnIndexes = Array.from({ length: columns }, (_, index) => index)
  const left = (column: number) => `${(column * 100) / columns}%`
  return (
    <svg className="loom__cloth" width="100%" height={height} aria-hidden="true">
      {columnIndexes.map((column) => (
        <svg key={column} x={left(column)} overflow="visible">
          <path className="loom__warp" d={`M8 0h8v${height}H8z`} />
          <path className="loom__cut" d={crossings(works, column, 'over')} />
        </svg>
      ))}
      {works.map(({ reach, state, from = 1 }, row) => (
        <svg key={row} x={left(from - 1)} overflow="visible">
          <rect
            className={`loom__weft loom__row--${state}`}
            x={from > 1 ? 8 : 0}
            y={row * pitch + 4}
            width={left(reach - from)}
            height="7"
          />
        </svg>
      ))}
      {columnIndexes.map((column) => (
        <svg key={column} x={left(column)} overflow="visible">
          <path className="loom__cut" d={crossings(works, column, 'under')} />
          <path className="loom__warp" d={crossings(works, column, 'pieces')} />
          {works.map(
            (work, row) => work.reach === column + 1 && <End key={row} {...work} row={row} />,
          )}
        </svg>
      ))}
    </svg>
  )
}

/**
 * The outlines of one column's crossings: room around the wefts that lie over it, room in those that
 * pass under it, and the pieces of warp that lie on these.
 */
function crossings(works: LoomWork[], column: number, what: 'over' | 'under' | 'pieces') {
  return works
    .map((work, row) => {
      const over = (row + column) % 2 === 0
      if (!meets(work, column) || work.reach === column + 1 || over !== (what === 'over')) return ''
      const top = row * pitch
      if (what === 'over') return `M6 ${top + 1}h12v13H6z`
      return what === 'under' ? `M5 ${top + 4}h14v7H5z` : `M8 ${top + 1}h8v13H8z`
    })
    .join('')
}

function End({ state, reach, from = 1, row }: LoomWork & { row: number }) {
  const middle = row * pitch + 7.5
  return (
    <g className={`loom__row--${state}`}>
      {(reach > from || from === 1) && (
        <path className="loom__weft" d={`M0 ${middle - 3.5}h8v7H0z`} />
      )}
      {state === 'stopped' ? (
        <circle className="loom__knot" cx="12" cy={middle} r="5" />
      ) : (
        <path className="loom__shuttle" d={`M-2 ${middle}l6-6.5h16l6 6.5-6 6.5H4z`} />
      )}
    </g>
  )
}
