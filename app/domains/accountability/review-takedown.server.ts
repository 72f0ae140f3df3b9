import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { canAdminister } from '../people/policy'
import type { Viewer } from '../people/rules'
import { isHiddenSince } from './is-hidden-since.server'
import { canReviewContest } from './policy'
import { queueForShelter } from './queries.server'
import { findTakedown, lockTakedown, updateTakedown } from './queries-takedowns.server'
import { listOwnerIds } from './queries-owners.server'
import { lockReported, showReported } from './reported-objects.server'
import { restore, reviewContest, tableOf } from './takedown'

/**
 * Answers a contest, by another administrator than the one who took the thing down; or, where nobody contests, shows it
 * again. Shown again it is as it was, so never while its owners are in shelter since.
 */
export function reviewTakedown(
  viewer: Viewer,
  id: string,
  { review, note }: { review: 'upheld' | 'restored'; note: string },
  now: Date,
) {
  const restores = review === 'restored'
  const kind = restores ? 'takedown.restore' : 'takedown.uphold'
  return transition({ actor: viewer, kind, objectId: id, shows: restores }, async (trx) => {
    await queueForShelter(trx)
    // What it is about never changes, so that it can be read before either is taken.
    const found = await findTakedown(id, trx)
    const under = found && (await lockReported(found.aboutKind, found.aboutId, trx))
    const takedown = await lockTakedown(id, trx)
    if (!canAdminister(viewer)) return refuse('not-allowed')
    if (!takedown) return refuse('not-found')
    const waits = takedown.contestedAt !== null && takedown.review === null
    const may = waits || !restores ? reviewContest(takedown) : restore(takedown)
    if (!may.ok) return may
    if (waits && !canReviewContest(viewer, takedown)) return refuse('own-decision')
    const { aboutKind, aboutId, takenDownAt, was } = takedown
    const hidden = { table: tableOf(aboutKind), id: aboutId }
    if (restores && (await isHiddenSince(takenDownAt, hidden, trx))) return refuse('in-shelter')
    if (restores && aboutKind === 'answer' && under?.isHidden) return refuse('question-hidden')
    const owners = await listOwnerIds(takedown, trx)
    const reviewed = waits
      ? { review, reviewNote: note, reviewedBy: viewer.id, reviewedAt: now }
      : {}
    await updateTakedown(id, { ...reviewed, ...(restores ? { restoredAt: now } : {}) }, trx)
    if (restores) await showReported(aboutKind, aboutId, was, trx)
    const facts = { note }
    await notify(owners, { kind: `takedown-${review}`, facts, path: `/takedowns/${id}` }, trx)
    return ok(undefined)
  })
}
