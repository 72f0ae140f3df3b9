/** A level's five words go from 0, nothing of it was seen, to 4, all of it was. */
export const highestLevel = 4

export interface WeightedCriterion {
  id: string
  /** Above 0; only its share of all weights matters. */
  weight: number
}

/** Criterion id → the level that was chosen; a criterion without an entry was not answered. */
export type Levels = Readonly<Record<string, number>>

/**
 * The points of a score sheet, from 0 to 100: 100 · Σ w (level / 4) / Σ w over the criteria that were answered. What
 * was not answered counts for nothing, never as 0; null where nothing was.
 */
export function sheetPoints(rubric: WeightedCriterion[], levels: Levels): number | null {
  const answered = rubric.filter(({ id }) => levels[id] !== undefined)
  const weights = answered.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return null
  const earned = answered.reduce((sum, { id, weight }) => sum + weight * (levels[id] ?? 0), 0)
  return (100 * earned) / (highestLevel * weights)
}

/** The criteria that a sheet still lacks, in the rubric's order; none where it is complete. */
export function missingCriteria<Criterion extends { id: string }>(
  rubric: Criterion[],
  levels: Levels,
): Criterion[] {
  return rubric.filter(({ id }) => levels[id] === undefined)
}
