/** A point of a drawing of 793 × 498. */
export type Point = readonly [x: number, y: number]

export interface Place {
  x: number
  y: number
  /** The side on which a label ends. */
  anchor: 'start' | 'end'
}

export interface Labelled {
  /** Where its line ends. */
  middle: Point
  /** How many characters it has. */
  length: number
}

/** Places in the two oceans where a label disturbs nothing. */
const places: Place[] = [
  { x: 205, y: 320, anchor: 'end' },
  { x: 250, y: 385, anchor: 'end' },
  { x: 340, y: 468, anchor: 'end' },
  { x: 560, y: 180, anchor: 'start' },
  { x: 600, y: 250, anchor: 'start' },
  { x: 640, y: 470, anchor: 'start' },
]

/** A character and a line of text, where the map is drawn smallest and its text is largest beside it. */
const [wide, high] = [13, 26]

/** A place for each label, so that no line runs through a label or another line, and the lines are short. */
export function placeLabels(labels: Labelled[]): Place[] {
  const ways = arrangements(places, labels.length)
  const costs = ways.map((way) => costOf(labels, way))
  return ways[costs.indexOf(Math.min(...costs))] ?? []
}

/** Where the line of a label begins: beside it, or over or under it where its state lies on the text's side. */
export function lineStart({ x, y, anchor }: Place, [toX, toY]: Point): Point {
  const side = anchor === 'end' ? 1 : -1
  if ((toX - x) * side >= 0) return [x + 5 * side, y - 8]
  return [x - 14 * side, toY < y ? y - high - 2 : y + 10]
}

function costOf(labels: Labelled[], way: Place[]): number {
  const lines = labels.map(({ middle }, index) => {
    const [fromX, fromY] = lineStart(way[index]!, middle)
    return steps.map((part): Point => [
      fromX + (middle[0] - fromX) * part,
      fromY + (middle[1] - fromY) * part,
    ])
  })
  const crossed = lines.flatMap((line) =>
    labels.filter(({ length }, index) => line.some((point) => isIn(way[index]!, length, point))),
  )
  const met = lines.filter((line, index) =>
    lines.slice(index + 1).some((other) => line.some((a) => other.some((b) => apart(a, b) < 5))),
  )
  const lengths = lines.reduce((sum, line) => sum + apart(line[0]!, line.at(-1)!), 0)
  return crossed.length * 10_000 + met.length * 3_000 + lengths
}

const steps = Array.from({ length: 41 }, (_, index) => index / 40)

const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])

function isIn({ x, y, anchor }: Place, length: number, [atX, atY]: Point): boolean {
  const left = anchor === 'end' ? x - length * wide : x
  return atX > left && atX < left + length * wide && atY > y - high && atY < y + 8
}

/** Every way of taking so many, in every order. */
function arrangements<Of>(from: Of[], count: number): Of[][] {
  if (count === 0) return [[]]
  return from.flatMap((one) =>
    arrangements(
      from.filter((other) => other !== one),
      count - 1,
    ).map((rest) => [one, ...rest]),
  )
}
