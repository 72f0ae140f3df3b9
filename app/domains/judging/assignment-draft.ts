export interface Pair {
  judge: string
  submission: string
}

/** Who reads what so far, seen from both sides, with what may not be (a conflict) and what must stay (kept). */
export interface Draft {
  judgesOf: Map<string, Set<string>>
  submissionsOf: Map<string, Set<string>>
  mayJudge: (judge: string, submission: string) => boolean
  isKept: (judge: string, submission: string) => boolean
}

export function emptyDraft(
  submissions: string[],
  judges: string[],
  conflicts: Pair[],
  kept: Pair[],
): Draft {
  const [barred, fixed] = [bySubmission(conflicts), bySubmission(kept)]
  return {
    judgesOf: new Map(submissions.map((submission) => [submission, new Set()])),
    submissionsOf: new Map(judges.map((judge) => [judge, new Set()])),
    mayJudge: (judge, submission) => !barred.get(submission)?.has(judge),
    isKept: (judge, submission) => fixed.get(submission)?.has(judge) ?? false,
  }
}

function bySubmission(pairs: Pair[]): Map<string, Set<string>> {
  const judges = new Map<string, Set<string>>()
  for (const { judge, submission } of pairs)
    judges.set(submission, (judges.get(submission) ?? new Set()).add(judge))
  return judges
}

export const readers = (draft: Draft, submission: string) =>
  draft.judgesOf.get(submission) ?? new Set<string>()
export const reading = (draft: Draft, judge: string) =>
  draft.submissionsOf.get(judge) ?? new Set<string>()
export const load = (draft: Draft, judge: string) => reading(draft, judge).size

/** Whether a judge could take a submission that is not theirs yet. */
export function canTake(draft: Draft, judge: string, submission: string): boolean {
  return draft.mayJudge(judge, submission) && !readers(draft, submission).has(judge)
}

export function give(draft: Draft, judge: string, submission: string): void {
  draft.judgesOf.get(submission)?.add(judge)
  draft.submissionsOf.get(judge)?.add(submission)
}

export function take(draft: Draft, judge: string, submission: string): void {
  draft.judgesOf.get(submission)?.delete(judge)
  draft.submissionsOf.get(judge)?.delete(submission)
}

export function pairsOf(draft: Draft): Pair[] {
  return [...draft.judgesOf].flatMap(([submission, judges]) =>
    [...judges].map((judge) => ({ judge, submission })),
  )
}
