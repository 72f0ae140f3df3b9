import { ok, refuse } from '~/shared/result'

export type SheetState = 'draft' | 'submitted'

/** What decides whether something in judging may happen now. */
export interface JudgingTime {
  submissionsCloseAt: Date
  judgingClosesAt: Date
  /** Results are published once; nothing about sheets changes afterwards. */
  published: boolean
}

/** Judging is open from the second in which hand-ins close to that in which judging closes, and ends with the results. */
export function judgingIsOpen(time: JudgingTime, now: Date) {
  if (time.published) return refuse('results-published')
  if (now < time.submissionsCloseAt) return refuse('submissions-still-open')
  if (time.judgingClosesAt <= now) return refuse('judging-closed')
  return ok(undefined)
}

/** Submissions are drawn among the judges once they cannot change any more and there is somebody to read them. */
export function distribute(
  time: JudgingTime,
  there: { locked: number; notLockedYet: number; judges: number },
  now: Date,
) {
  const open = judgingIsOpen(time, now)
  if (!open.ok) return open
  if (there.notLockedYet > 0) return refuse('submissions-not-locked-yet')
  if (there.locked === 0) return refuse('nothing-to-judge')
  if (there.judges === 0) return refuse('no-judges')
  return ok(undefined)
}

/** One judge gets one submission by an organiser's hand. */
export function assignByHand(there: { isJudge: boolean; conflict: boolean; assigned: boolean }) {
  if (!there.isJudge) return refuse('not-a-judge', 'handle')
  if (there.assigned) return refuse('already-assigned', 'handle')
  if (there.conflict) return refuse('judge-has-conflict', 'handle')
  return ok(undefined)
}

/** A sheet that was handed in stays: whoever organises cannot take away a judgement that does not please. */
export function withdraw(sheet: SheetState | null) {
  return sheet === 'submitted' ? refuse('sheet-submitted') : ok(undefined)
}

/** Where a draft was last written, and what the page that writes now had before it. */
export interface Writing {
  /** Which opened page writes. */
  page: string
  /** When the sheet was saved that it began with, as an ISO instant; empty where there was none. */
  base: string
}

/**
 * A draft is written over by the page that wrote it last, or by one that had seen what that one wrote. Any other would
 * take away, unseen, what was typed elsewhere.
 */
export function saveDraft(
  sheet: { state: SheetState; savedAt: Date; savedByPage: string } | null,
  { page, base }: Writing,
) {
  if (!sheet) return ok(undefined)
  if (sheet.state === 'submitted') return refuse('sheet-submitted')
  if (sheet.savedByPage !== page && sheet.savedAt.toISOString() !== base)
    return refuse('saved-elsewhere')
  return ok(undefined)
}

/** A sheet is handed in whole: half a sheet would weigh some criteria double. Every criterion it lacks is named. */
export function submitSheet(sheet: SheetState | null, missing: { position: number }[]) {
  if (sheet === 'submitted') return refuse('sheet-submitted')
  const [first, ...others] = missing.map(({ position }) => `criteria[${position}].level`)
  return first ? refuse('criterion-not-answered', first, others) : ok(undefined)
}

/** Until judging closes a judge may think again. */
export function reopenSheet(sheet: SheetState | null) {
  return sheet === 'submitted' ? ok(undefined) : refuse('sheet-not-submitted')
}

/** Results come once judging has closed, or before that when no sheet is awaited any more; and only if there are any. */
export function publish(
  time: JudgingTime,
  sheets: { assigned: number; submitted: number },
  now: Date,
) {
  if (time.published) return refuse('results-published')
  if (now < time.judgingClosesAt && sheets.submitted < sheets.assigned)
    return refuse('sheets-awaited')
  if (now < time.submissionsCloseAt) return refuse('submissions-still-open')
  if (sheets.submitted === 0) return refuse('nothing-judged')
  return ok(undefined)
}

export interface GivenAward {
  awardId: string
  submissionId: string
  reason: string
}

/**
 * An award goes to a submission that was judged. Where it does not follow the ranking (the first award to the first
 * place, and so on) it says why, in public.
 */
export function giveAwards(
  awards: { id: string; position: number }[],
  given: GivenAward[],
  ranking: { submission: string; place: number }[],
) {
  for (const { awardId, submissionId, reason } of given) {
    const position = awards.findIndex(({ id }) => id === awardId)
    const standing = ranking.find(({ submission }) => submission === submissionId)
    if (position < 0 || !standing) return refuse('not-a-choice', `awards[${position}].submission`)
    if (!follows(position, standing.place, ranking) && reason.trim().length < 3)
      return refuse('award-needs-reason', `awards[${position}].reason`)
  }
  return ok(given)
}

/** Whether an award of this position may go to that place without a word: a tie leaves several that may have it. */
function follows(position: number, place: number, ranking: { place: number }[]): boolean {
  const expected = ranking[position]?.place
  return expected === place
}
