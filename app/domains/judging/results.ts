import { krippendorffAlpha } from './krippendorff'
import { leaveOneOut, rank, rounded, type SheetPoints } from './ranking'
import { sheetPoints, type Levels, type WeightedCriterion } from './rubric'
import { repeatEvent, type Repetition } from './uncertainty'

/** A sheet that was handed in. The judge is a name that means the same person on every sheet of the event. */
export interface JudgedSheet {
  judge: string
  submission: string
  levels: Levels
}

export interface Judged {
  rubric: WeightedCriterion[]
  submissions: string[]
  sheets: JudgedSheet[]
}

/** How results are computed. A changed computation is a new version; old bundles keep theirs. */
export interface Method extends Repetition {
  name: 'weighted-mean'
  version: 1
}

export interface RankedSubmission {
  submission: string
  place: number
  points: number
  sheets: number
  /** Null, like the three that follow, where judges overlap too little to say. */
  low: number | null
  high: number | null
  bestPlace: number | null
  worstPlace: number | null
}

export interface Results {
  ranking: RankedSubmission[]
  /** What nobody handed in a sheet for. */
  unscored: string[]
  /**
   * Neighbours in the ranking that cannot be told apart, longest stretches first to last; null where nobody knows.
   * Published bundles have called them runs since their first version.
   */
  runs: string[][] | null
  /** Krippendorff's α: of the points (interval), and of each criterion's levels (ordinal). */
  reliability: { overall: number | null; criteria: { criterion: string; alpha: number | null }[] }
  /** Without how many of the judges, one at a time, the first place is the same. */
  stability: { judges: number; sameFirst: number }
}

/** Everything that the results say, from the sheets alone. The same input gives the same output to the last digit. */
export function computeResults({ rubric, submissions, sheets }: Judged, method: Method): Results {
  const points = sheets.flatMap(({ judge, submission, levels }): SheetPoints[] => {
    const earned = sheetPoints(rubric, levels)
    return earned === null ? [] : [{ judge, submission, points: earned }]
  })
  const { standings, unscored } = rank(submissions, points)
  const uncertainty = repeatEvent(standings, points, method)
  return {
    ranking: standings.map((standing, index) => ({
      ...standing,
      ...(uncertainty?.spreads[index] ?? unknown),
    })),
    unscored,
    runs: uncertainty
      ? uncertainty.alike.map(({ from, to }) =>
          standings.slice(from, to + 1).map(({ submission }) => submission),
        )
      : null,
    reliability: {
      overall: alpha(points, (sheet) => sheet.points, 'interval'),
      criteria: rubric.map(({ id }) => ({
        criterion: id,
        alpha: alpha(sheets, ({ levels }) => levels[id], 'ordinal'),
      })),
    },
    stability: leaveOneOut(submissions, points),
  }
}

const unknown = { low: null, high: null, bestPlace: null, worstPlace: null }

function alpha<Sheet extends { judge: string; submission: string }>(
  sheets: Sheet[],
  rating: (sheet: Sheet) => number | undefined,
  level: 'ordinal' | 'interval',
): number | null {
  const columns = new Map<string, number>()
  const rows = new Map<string, (number | null)[]>()
  for (const sheet of sheets) {
    const column = columns.get(sheet.submission) ?? columns.size
    columns.set(sheet.submission, column)
    const row = rows.get(sheet.judge) ?? []
    row[column] = rating(sheet) ?? null
    rows.set(sheet.judge, row)
  }
  const value = krippendorffAlpha([...rows.values()], level)
  return value === null ? null : rounded(value)
}
