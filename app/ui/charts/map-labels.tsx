import type { StateValue } from './state-values'
import { stateOutlines } from './state-outlines'

const width = 793
const height = 498

/** Places in the two oceans where a label disturbs nothing, and the side on which it ends. */
const places = [
  { x: 205, y: 320, anchor: 'end' },
  { x: 250, y: 385, anchor: 'end' },
  { x: 340, y: 468, anchor: 'end' },
  { x: 560, y: 180, anchor: 'start' },
  { x: 600, y: 250, anchor: 'start' },
  { x: 640, y: 470, anchor: 'start' },
] as const

/** The two highest and the lowest by name, each with a line to its state. On phones the sentence says it. */
export function MapLabels({ values }: { values: StateValue[] }) {
  const known = values
    .filter(({ value }) => value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const extremes = known.length > 3 ? [...known.slice(0, 2), ...known.slice(-1)] : known
  const free = [...places]
  return (
    <g className="map__labels only-wide">
      {extremes.map(({ code, words }) => {
        const state = stateOutlines.find((outline) => outline.code === code)
        if (!state) return null
        const place = free.splice(nearest(free, state.middle), 1)[0]
        if (!place) return null
        const gap = place.anchor === 'end' ? 5 : -5
        return (
          <g key={code}>
            <line
              x1={percent(place.x + gap, width)}
              y1={percent(place.y - 4, height)}
              x2={percent(state.middle[0], width)}
              y2={percent(state.middle[1], height)}
            />
            <circle
              cx={percent(state.middle[0], width)}
              cy={percent(state.middle[1], height)}
              r="2.5"
            />
            <text
              x={percent(place.x, width)}
              y={percent(place.y, height)}
              textAnchor={place.anchor}
            >
              {state.name} {words}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)}%`

function nearest(free: readonly (typeof places)[number][], [x, y]: readonly [number, number]) {
  const far = free.map((place) => Math.hypot(place.x - x, place.y - y))
  return far.indexOf(Math.min(...far))
}
