export type Measurement = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/**
 * How far judges agree beyond chance: Krippendorff's α = 1 − Dₒ/Dₑ, the disagreement within submissions over that
 * between any two ratings whatever (Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011). 1 is agreement
 * in full, 0 what chance would give, below 0 is less than that.
 * @param ratings rows are judges, columns are submissions; null where a judge gave none
 * @returns null where it is not defined: no submission has two ratings, or every rating is the same
 */
export function krippendorffAlpha(ratings: (number | null)[][], level: Measurement): number | null {
  const columns = Math.max(0, ...ratings.map((row) => row.length))
  // A submission with a single rating pairs with nothing and drops out.
  const units = Array.from({ length: columns }, (_, column) =>
    ratings.map((row) => row[column]).filter((value) => typeof value === 'number'),
  ).filter((unit) => unit.length >= 2)
  const counts = countValues(units.flat())
  const difference = metric(level, counts)
  const observed = sum(units.map((unit) => sum(pairs(unit, unit, difference)) / (unit.length - 1)))
  const total = sum(counts.values())
  const expected =
    sum(pairs(counts, counts, ([a, m], [b, n]) => m * n * difference(a, b))) / (total - 1)
  return expected > 0 ? 1 - observed / expected : null
}

type Difference = (a: number, b: number) => number

/** The squared difference of two values that their kind of measurement gives sense to. */
function metric(level: Measurement, counts: Map<number, number>): Difference {
  if (level === 'nominal') return (a, b) => Number(a !== b)
  if (level === 'interval') return (a, b) => (a - b) ** 2
  if (level === 'ratio') return (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2)
  // Ordinal: how many ratings lie between the two, each of which counts by half.
  const middles = new Map<number, number>()
  let below = 0
  for (const value of [...counts.keys()].sort((a, b) => a - b)) {
    const count = counts.get(value) ?? 0
    middles.set(value, below + count / 2)
    below += count
  }
  return (a, b) => ((middles.get(a) ?? 0) - (middles.get(b) ?? 0)) ** 2
}

function countValues(values: number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function* pairs<Item>(
  some: Iterable<Item>,
  others: Iterable<Item>,
  measure: (a: Item, b: Item) => number,
): Iterable<number> {
  for (const a of some) for (const b of others) yield measure(a, b)
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
