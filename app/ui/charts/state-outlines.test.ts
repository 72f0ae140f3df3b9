import map from '@svg-maps/mexico'
import { expect, test } from 'vitest'
import { stateOutlines } from './state-outlines'

const locations: { path: string }[] = map.locations

type Point = [x: number, y: number]

/** The package's own paths know `m`, `l` and `z`, mostly relative to the point before. */
function rings(path: string): Point[][] {
  const found: Point[][] = []
  const steps = path.match(/[mlz]|-?\d*\.?\d+/gi) ?? []
  let at: Point = [0, 0]
  let command = 'm'
  for (let i = 0; i < steps.length;) {
    if (/[mlz]/i.test(steps[i]!)) command = steps[i++]!
    if (/z/i.test(command)) {
      at = found.at(-1)![0]!
      continue
    }
    const [x, y] = [Number(steps[i++]), Number(steps[i++])]
    const relative = command === command.toLowerCase()
    at = relative ? [at[0] + x, at[1] + y] : [x, y]
    if (/m/i.test(command)) {
      found.push([at])
      command = relative ? 'l' : 'L'
    } else found.at(-1)!.push(at)
  }
  return found
}

const inLine = (a: Point, b: Point, c: Point) =>
  (b[0] - a[0]) * (c[1] - a[1]) === (b[1] - a[1]) * (c[0] - a[0])

/** Whole units, without repeated points, points in line and islands under five units. */
function reduce(ring: Point[]): Point[] {
  const points: Point[] = []
  for (const [x, y] of ring) {
    const next: Point = [Math.round(x), Math.round(y)]
    const last = points.at(-1)
    if (last && last[0] === next[0] && last[1] === next[1]) continue
    while (points.length > 1 && inLine(points.at(-2)!, points.at(-1)!, next)) points.pop()
    points.push(next)
  }
  return points
}

const span = (values: number[]) => Math.max(...values) - Math.min(...values)
const visible = (ring: Point[]) =>
  ring.length > 3 && Math.max(span(ring.map(([x]) => x)), span(ring.map(([, y]) => y))) >= 5

function outline(ring: Point[]): string {
  const steps = ring.slice(1).map(([x, y], i) => `${x - ring[i]![0]} ${y - ring[i]![1]}`)
  return `M${ring[0]!.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`
}

test('the outlines are those of the package, reduced to whole units', () => {
  const reduced = locations.map(({ path }) => rings(path).map(reduce).filter(visible))
  expect(stateOutlines.map(({ path }) => path)).toEqual(
    reduced.map((state) => state.map(outline).join('')),
  )
})

test('the states are the 32 of INEGI, each once', () => {
  const codes = stateOutlines.map(({ code }) => code).sort()
  expect(codes).toEqual(Array.from({ length: 32 }, (_, i) => String(i + 1).padStart(2, '0')))
})

test('every label points into the largest part of its state', () => {
  for (const { middle, path } of stateOutlines) {
    const parts = rings(path)
    const around = parts.some(
      (ring) =>
        middle[0] > Math.min(...ring.map(([x]) => x)) &&
        middle[0] < Math.max(...ring.map(([x]) => x)) &&
        middle[1] > Math.min(...ring.map(([, y]) => y)) &&
        middle[1] < Math.max(...ring.map(([, y]) => y)),
    )
    expect(around).toBe(true)
  }
})
