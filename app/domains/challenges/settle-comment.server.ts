import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canReview } from './policy'
import { updateSettled } from './queries-review.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'

/** A reviewer finds that what a comment asked for is done. */
export function settleComment(viewer: Viewer, slug: string, commentId: string, now: Date) {
  const deed = { actor: viewer, kind: 'challenge.settle-comment', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canReview(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const settled = await updateSettled(challenge.id, commentId, now, trx)
    return settled === 1 ? ok(undefined) : refuse('not-found')
  })
}
