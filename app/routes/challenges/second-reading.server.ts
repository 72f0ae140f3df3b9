import { findLastWord, findPending } from '~/domains/approvals/queries.server'
import { findHarmMark } from '~/domains/challenges/queries-harm.server'
import { isPublic, needsSecond, type ChallengeState } from '~/domains/challenges/rules'

/**
 * How far the second person is who reads a brief before it is public, in no more than its author may know: that is
 * `ahead`, `now`, or `back` with the reviewer because they did not agree; null where one person is enough.
 */
export async function secondReading(
  { id, state, submittedAt }: { id: string; state: ChallengeState; submittedAt: Date | null },
  now: Date,
): Promise<'ahead' | 'now' | 'back' | null> {
  const mark = isPublic(state) ? undefined : await findHarmMark(id)
  if (!mark || !needsSecond(mark)) return null
  const what = { kind: 'brief-publication', objectId: id } as const
  const pending = await findPending(what)
  if (pending && now < pending.expiresAt) return 'now'
  const since = submittedAt && submittedAt > mark.markedAt ? submittedAt : mark.markedAt
  const word = await findLastWord(what, since)
  return word?.decision === 'refused' ? 'back' : 'ahead'
}
