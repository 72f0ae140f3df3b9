import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canAccompany, canSettle } from './policy'
import { lockNeed, updateNeed } from './queries.server'
import { giveBack } from './rules'

/** A companion who cannot go on gives a need back: it waits again, in the place that its age gives it. */
export function giveBackNeed(viewer: Viewer, id: string) {
  return transition({ actor: viewer, kind: 'need.give-back', objectId: id }, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    const given = giveBack(need)
    // Whoever pressed twice, or after somebody else, learns that it waits again.
    if (need.state === 'told' && canAccompany(viewer)) return given
    if (!canSettle(viewer, need)) return refuse('not-allowed')
    if (!given.ok) return given
    await updateNeed(id, { state: given.value, companionId: null, takenAt: null }, trx)
    return ok(undefined)
  })
}
