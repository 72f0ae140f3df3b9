import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { endReadiness } from './end-readiness.server'
import { canMarkHarm } from './policy'
import { findHarmMark, insertHarmMark } from './queries-harm.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import { markHarm as mark, needsSecond } from './rules'

/** A reviewer finds the do-no-harm section risky, and says why: from then on one person's word publishes nothing. */
export function markHarm(viewer: Viewer, slug: string, { reason }: { reason: string }, now: Date) {
  const deed = { actor: viewer, kind: 'challenge.mark-harm', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    const standing = await findStanding(viewer, challenge, trx)
    if (!canMarkHarm(viewer, standing)) return refuse('not-allowed')
    const may = mark(challenge, needsSecond(await findHarmMark(challenge.id, trx)))
    if (!may.ok) return may
    const marked = { challengeId: challenge.id, reason, markedBy: viewer.id, markedAt: now }
    await insertHarmMark(marked, trx)
    await endReadiness(challenge, { because: 'read-again', by: viewer.id }, now, trx)
    return ok(undefined)
  })
}
