import { ok, refuse } from '~/shared/result'
import { listRefusers } from '../approvals/queries.server'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { endReadiness } from './end-readiness.server'
import { canLiftHarm, canPublish } from './policy'
import { findHarmMark, updateLifted } from './queries-harm.server'
import { findStanding, listPublisherIds } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import { isPublic } from './rules'

/** Takes the mark of risk from a do-no-harm section, with a reason that stays; whoever had set it and whoever said no as the second person are told. */
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
    if (!canPublish(viewer, standing)) return refuse('not-allowed')
    if (isPublic(challenge.state)) return refuse('review-over')
    const mark = await findHarmMark(challenge.id, trx)
    if (!mark) return refuse('not-marked')
    if (!canLiftHarm(viewer, standing, mark)) return refuse('own-mark')
    const lifted = { liftedReason: reason, liftedBy: viewer.id, liftedAt: now }
    await updateLifted(challenge.id, lifted, trx)
    await endReadiness(challenge, { because: 'read-again', by: viewer.id }, now, trx)
    const what = { kind: 'brief-publication', objectId: challenge.id } as const
    const refusers = await listRefusers(what, mark.markedAt, trx)
    const told = [...new Set([mark.markedBy, ...refusers])].filter((id) => id !== null)
    const others = told.filter((id) => id !== viewer.id)
    const notice = { kind: 'challenge-mark-lifted', facts: { title: challenge.title, reason } }
    // Who said no may read the review no more than as the second person.
    const reviewers = await listPublisherIds(challenge, trx)
    const reads = (id: string) => id === mark.markedBy || reviewers.includes(id)
    const review = { ...notice, path: `/challenges/${slug}/review` }
    await notify(others.filter(reads), review, trx)
    const elsewhere = others.filter((id) => !reads(id))
    await notify(elsewhere, { ...notice, path: '/me/approvals' }, trx)
    return ok(undefined)
  })
}
