import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canTake } from './policy'
import { lockNeed, updateNeed } from './queries.server'
import { take } from './rules'

/** A companion takes a need: whoever comes first, however many press at once. Whoever told it learns of it. */
export function takeNeed(viewer: Viewer, id: string, now: Date) {
  return transition({ actor: viewer, kind: 'need.take', objectId: id }, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    if (!canTake(viewer, need)) return refuse('not-allowed')
    const taken = take(need)
    if (!taken.ok) return taken
    await updateNeed(id, { state: taken.value, companionId: viewer.id, takenAt: now }, trx)
    await notify(
      need.tellerId ? [need.tellerId] : [],
      { kind: 'need-taken', facts: { handle: viewer.handle }, path: `/needs/${id}` },
      trx,
    )
    return ok(undefined)
  })
}
