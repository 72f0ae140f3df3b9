import type { SheetState } from './rules'

export interface AssignmentRow {
  judgeId: string
  /** Null where the account is gone. */
  handle: string | null
  submissionId: string
  sheetState: SheetState | null
}

/** How many of some sheets were handed in, how many are half done, and how many there are. */
export interface Done {
  submitted: number
  drafts: number
  of: number
}

/** How far judging is: in all, judge by judge (those without a submission too), and submission by submission. */
export function progressOf<Submission extends { id: string }>(
  assignments: AssignmentRow[],
  judges: { personId: string; handle: string }[],
  submissions: Submission[],
  perSubmission: number,
) {
  const people = new Map<string, string | null>(
    judges.map(({ personId, handle }) => [personId, handle]),
  )
  // Whoever is no longer a judge keeps the sheets that they have.
  for (const { judgeId, handle } of assignments) people.set(judgeId, handle)
  return {
    all: done(assignments),
    byJudge: [...people].map(([id, handle]) => ({
      id,
      handle,
      ...done(assignments.filter(({ judgeId }) => judgeId === id)),
    })),
    bySubmission: submissions.map((submission) => {
      const rows = assignments.filter(({ submissionId }) => submissionId === submission.id)
      return {
        ...submission,
        ...done(rows),
        judges: rows.map(({ handle }) => handle),
        missing: Math.max(0, perSubmission - rows.length),
      }
    }),
  }
}

function done(rows: AssignmentRow[]): Done {
  const count = (state: SheetState) => rows.filter(({ sheetState }) => sheetState === state).length
  return { submitted: count('submitted'), drafts: count('draft'), of: rows.length }
}
