import { seededRandom } from './random'
import { groupPoints, mean, rounded, type SheetPoints, type Standing } from './ranking'

export interface Repetition {
  repetitions: number
  /** 0.9 draws intervals that leave out 5 in 100 repetitions at each end. */
  confidence: number
  seed: string
}

/** What a submission's points and place could as well have been with other judges of the same kind. */
export interface Spread {
  low: number
  high: number
  bestPlace: number
  worstPlace: number
}

export interface Uncertainty {
  /** In the order of the standings. */
  spreads: Spread[]
  /** Stretches of neighbours in the standings of which no two can be told apart: positions, first to last. */
  alike: { from: number; to: number }[]
}

/**
 * The share of repetitions that an interval leaves out at one end: 0.05 where confidence is 0.9. The same share decides
 * whether two are alike: more often than that the lower one would have come out on top.
 */
export const leftOutAtOneEnd = (confidence: number) => (1 - confidence) / 2

/** Below this many independent differences between judges of one submission nothing is said of uncertainty. */
const leastFreedom = 3

/**
 * Repeats the event on paper. How much judges of one submission differ is learnt from all submissions together,
 * since each has few judges: every sheet's distance from its submission's mean goes into one pool, widened by
 * √(n / (n − 1)) because the mean was drawn towards it. A repetition gives each submission its own mean plus the mean of as
 * many distances, drawn from the pool, as it had sheets (a bootstrap of residuals: Efron and Tibshirani, "An
 * Introduction to the Bootstrap", 1993, chapter 9). A judge's general mildness stays in those distances, which
 * makes the intervals rather too wide than too narrow.
 * @returns null where judges overlap too little to learn anything from
 */
export function repeatEvent(
  standings: Standing[],
  sheets: SheetPoints[],
  { repetitions, confidence, seed }: Repetition,
): Uncertainty | null {
  const groups = groupPoints(sheets)
  const pool = [...groups.values()].flatMap(distances)
  const freedom = [...groups.values()].reduce((sum, points) => sum + points.length - 1, 0)
  if (freedom < leastFreedom) return null
  const random = seededRandom(seed)
  const draw = () => pool[Math.floor(random() * pool.length)] ?? 0
  const drawn = Array.from({ length: repetitions }, () =>
    standings.map(({ points, sheets: count }) =>
      within0And100(points + mean(Array.from({ length: count }, draw))),
    ),
  )
  const leftOut = leftOutAtOneEnd(confidence)
  const places = drawn.map(placesOf)
  const column = (table: number[][], index: number) => table.map((row) => row[index] ?? 0)
  return {
    spreads: standings.map(({ place }, index) => {
      const [low, high] = middle(column(drawn, index), leftOut)
      const [best, worst] = middle(column(places, index), leftOut)
      return {
        low: rounded(low),
        high: rounded(high),
        bestPlace: Math.min(place, best),
        worstPlace: Math.max(place, worst),
      }
    }),
    alike: alikeStretches(standings.length, (upper, lower) => {
      const turned = drawn.filter((points) => (points[lower] ?? 0) >= (points[upper] ?? 0))
      return turned.length > leftOut * drawn.length
    }),
  }
}

function distances(points: number[]): number[] {
  if (points.length < 2) return []
  const widened = Math.sqrt(points.length / (points.length - 1))
  return points.map((value) => (value - mean(points)) * widened)
}

const within0And100 = (points: number) => Math.min(100, Math.max(0, points))

/** The places that the points of one repetition come to; equal points share one. */
function placesOf(points: number[]): number[] {
  const first = new Map<number, number>()
  const inOrder = points.toSorted((a, b) => b - a)
  for (const [index, value] of inOrder.entries()) {
    if (!first.has(value)) first.set(value, index + 1)
  }
  return points.map((value) => first.get(value) ?? 0)
}

/** From where to where values reach once this share is left out at either end. */
function middle(values: number[], leftOut: number): [number, number] {
  const inOrder = values.toSorted((a, b) => a - b)
  const cut = Math.floor(leftOut * values.length)
  return [inOrder[cut] ?? 0, inOrder[values.length - 1 - cut] ?? 0]
}

/** The longest stretches in which any two are alike; they may overlap, since being alike is not transitive. */
export function alikeStretches(
  count: number,
  areAlike: (upper: number, lower: number) => boolean,
): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = []
  for (let from = 0; from < count; from += 1) {
    let to = from
    while (to + 1 < count && isAlikeToAll(from, to + 1, areAlike)) to += 1
    if (to > (stretches.at(-1)?.to ?? -1)) stretches.push({ from, to })
  }
  return stretches
}

function isAlikeToAll(from: number, next: number, areAlike: (a: number, b: number) => boolean) {
  return Array.from({ length: next - from }, (_, step) => from + step).every((i) =>
    areAlike(i, next),
  )
}
