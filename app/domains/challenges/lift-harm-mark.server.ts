import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { endReadiness } from './end-readiness.server'
import { canLiftHarm } from './policy'
import { findHarmMark, updateLifted } from './queries-harm.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import { isPublic } from './rules'

/** Takes the mark of risk from a do-no-harm section, with a reason that stays; whoever had set it is told. */
export function liftHarmMark(
  viewer: Viewer,
  slug: string,
  { reason }: { reason: string },
  now: Date,
) {
  const deed = { actor: viewer, kind: 'challenge.lift-harm-mark', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    const standing = await findStanding(viewer, challenge, trx)
    if (!canLiftHarm(viewer, standing)) return refuse('not-allowed')
    if (isPublic(challenge.state)) return refuse('review-over')
    const mark = await findHarmMark(challenge.id, trx)
    if (!mark) return refuse('not-marked')
    const lifted = { liftedReason: reason, liftedBy: viewer.id, liftedAt: now }
    await updateLifted(challenge.id, lifted, trx)
    await endReadiness(challenge, { because: 'read-again', by: viewer.id }, now, trx)
    const others = [mark.markedBy].filter((id) => id !== null).filter((id) => id !== viewer.id)
    const facts = { title: challenge.title }
    const notice = { kind: 'challenge-mark-lifted', facts, path: `/challenges/${slug}/review` }
    await notify(others, notice, trx)
    return ok(undefined)
  })
}
