import { lineStart, placeLabels } from './label-places'
import type { StateValue } from './state-values'
import { stateOutlines } from './state-outlines'

const width = 793
const height = 498

/** The two highest and the lowest by name, each with a line to its state. On phones the sentence says it. */
export function MapLabels({ values }: { values: StateValue[] }) {
  const known = values
    .filter(({ value }) => value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const extremes = known.length > 3 ? [...known.slice(0, 2), ...known.slice(-1)] : known
  const labels = extremes.flatMap(({ code, words }) => {
    const state = stateOutlines.find((outline) => outline.code === code)
    return state ? [{ code, text: `${state.name} ${words}`, middle: state.middle }] : []
  })
  const places = placeLabels(labels.map(({ text, middle }) => ({ middle, length: text.length })))
  return (
    <g className="map__labels only-wide">
      {labels.map(({ code, text, middle }, index) => {
        const place = places[index]
        if (!place) return null
        const [x, y] = lineStart(place, middle)
        return (
          <g key={code}>
            <line
              x1={percent(x, width)}
              y1={percent(y, height)}
              x2={percent(middle[0], width)}
              y2={percent(middle[1], height)}
            />
            <circle cx={percent(middle[0], width)} cy={percent(middle[1], height)} r="2.5" />
            <text
              x={percent(place.x, width)}
              y={percent(place.y, height)}
              textAnchor={place.anchor}
            >
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)}%`
