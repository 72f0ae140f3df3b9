/** One judge's sheet in points from 0 to 100. */
export interface SheetPoints {
  judge: string
  submission: string
  points: number
}

export interface Standing {
  submission: string
  /** 1 is first. Equal points share a place, and the next one is left out: 1, 1, 3. */
  place: number
  /** The mean of its sheets, from 0 to 100, to six decimals. */
  points: number
  sheets: number
}

/** Six decimals: more than anybody reads, and few enough that another program's sums come to the same. */
export const rounded = (value: number) => Math.round(value * 1e6) / 1e6

/**
 * Orders submissions by the mean of their sheets. A tie is declared, never broken by a coin: whoever gives awards
 * decides it openly. What no sheet speaks of is not ranked last; it is not ranked.
 */
export function rank(
  submissions: string[],
  sheets: SheetPoints[],
): { standings: Standing[]; unscored: string[] } {
  const pointsOf = groupPoints(sheets)
  const scored = submissions
    .flatMap((submission) => {
      const points = pointsOf.get(submission)
      return points ? [{ submission, points: rounded(mean(points)), sheets: points.length }] : []
    })
    .sort((a, b) => b.points - a.points || (a.submission < b.submission ? -1 : 1))
  return {
    standings: scored.map((entry) => ({ ...entry, place: placeOf(entry.points, scored) })),
    unscored: submissions.filter((submission) => !pointsOf.has(submission)),
  }
}

const placeOf = (points: number, all: { points: number }[]) =>
  1 + all.filter((other) => other.points > points).length

/** Submission → the points of its sheets. */
export function groupPoints(sheets: SheetPoints[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const { submission, points } of sheets)
    groups.set(submission, [...(groups.get(submission) ?? []), points])
  return groups
}

export const mean = (values: number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Without how many of the judges the first place would still be the same: each is left out in turn with all their
 * sheets. Where the first is a tie, the same ones must share it.
 */
export function leaveOneOut(
  submissions: string[],
  sheets: SheetPoints[],
): { judges: number; sameFirst: number } {
  const first = (of: SheetPoints[]) =>
    rank(submissions, of)
      .standings.filter(({ place }) => place === 1)
      .map(({ submission }) => submission)
      .join(' ')
  const judges = new Set(sheets.map(({ judge }) => judge))
  const same = [...judges].filter(
    (left) => first(sheets.filter(({ judge }) => judge !== left)) === first(sheets),
  )
  return { judges: judges.size, sameFirst: same.length }
}
