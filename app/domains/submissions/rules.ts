import { ok, refuse } from '~/shared/result'

/** `draft → submitted → locked → (disqualified)`; `withdrawn` until the lock, and back by handing in again. */
export type SubmissionState = 'draft' | 'submitted' | 'locked' | 'disqualified' | 'withdrawn'

/** What GitHub delivered is remembered for so long: none is repeated later. */
export const deliveryDays = 30

export interface SubmissionInstants {
  startsAt: Date
  submissionsCloseAt: Date
}

/**
 * When may a hand-in still be changed? Until the deadline of its datathon by the one clock, to the stamp with which a
 * request arrived; at that very second it is too late. Everything below asks here.
 */
export function change(state: SubmissionState, datathon: SubmissionInstants, now: Date) {
  if (state === 'disqualified') return refuse('submission-disqualified')
  if (state === 'locked' || datathon.submissionsCloseAt <= now) return refuse('submissions-closed')
  return ok(undefined)
}

/** Handing in a version: from the start of the datathon until its deadline, as often as one likes. */
export function handIn(state: SubmissionState, datathon: SubmissionInstants, now: Date) {
  const changed = change(state, datathon, now)
  if (!changed.ok) return changed
  if (now < datathon.startsAt) return refuse('not-started-yet')
  return ok('submitted' as const)
}

/** Taking back what was handed in. Handing in again undoes it. */
export function withdraw(state: SubmissionState, datathon: SubmissionInstants, now: Date) {
  const changed = change(state, datathon, now)
  if (!changed.ok) return changed
  return state === 'submitted' ? ok('withdrawn' as const) : refuse('nothing-handed-in')
}

/** Unlinking the repository ends a submission of which nothing was handed in. */
export function unlink(
  state: SubmissionState,
  versions: number,
  datathon: SubmissionInstants,
  now: Date,
) {
  const changed = change(state, datathon, now)
  if (!changed.ok) return changed
  return versions === 0 ? ok(undefined) : refuse('already-handed-in')
}

/** At the deadline the last version counts. What was withdrawn, or never handed in, stays as it is. */
export function lock(
  state: SubmissionState,
  lastVersion: number | null,
  datathon: SubmissionInstants,
  now: Date,
) {
  if (now < datathon.submissionsCloseAt) return refuse('submissions-still-open')
  if (state !== 'submitted' || lastVersion === null) return refuse('nothing-to-lock')
  return ok({ state: 'locked' as const, lockedAt: now, lockedVersion: lastVersion })
}
