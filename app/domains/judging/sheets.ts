import type { JudgedSheet } from './results'
import type { Levels } from './rubric'

export interface ScoreRow {
  assignmentId: string
  judgeId: string
  submissionId: string
  criterionId: string
  level: number | null
}

/**
 * Sheets without names. Judges are J1, J2 … in the order of their lowest assignment, whose ids are drawn at random:
 * the number tells nothing, and is the same on all sheets of one judge.
 */
export function anonymousSheets(rows: ScoreRow[]): JudgedSheet[] {
  const inOrder = rows.toSorted((a, b) => (a.assignmentId < b.assignmentId ? -1 : 1))
  const judges = [...new Set(inOrder.map(({ judgeId }) => judgeId))]
  const sheets = new Map<string, JudgedSheet & { levels: Record<string, number> }>()
  for (const { assignmentId, judgeId, submissionId, criterionId, level } of inOrder) {
    if (level === null) continue
    const sheet = sheets.get(assignmentId) ?? {
      judge: `J${judges.indexOf(judgeId) + 1}`,
      submission: submissionId,
      levels: {},
    }
    sheet.levels[criterionId] = level
    sheets.set(assignmentId, sheet)
  }
  return [...sheets.values()].sort(
    (a, b) =>
      Number(a.judge.slice(1)) - Number(b.judge.slice(1)) || (a.submission < b.submission ? -1 : 1),
  )
}

/** The levels that were chosen, by criterion. */
export function levelsOf(scores: { criterionId: string; level: number | null }[]): Levels {
  return Object.fromEntries(
    scores.flatMap(({ criterionId, level }) => (level === null ? [] : [[criterionId, level]])),
  )
}
