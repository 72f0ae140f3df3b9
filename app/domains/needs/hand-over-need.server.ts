import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canSettle } from './policy'
import { listCompanions } from './queries-lists.server'
import { lockNeed, updateNeed } from './queries.server'
import { handOver } from './rules'

/** Another companion goes on with a need, and with the brief that is being written from it. Both sides are told. */
export function handOverNeed(viewer: Viewer, id: string, handle: string, now: Date) {
  return transition({ actor: viewer, kind: 'need.hand-over', objectId: id }, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    if (!canSettle(viewer, need)) return refuse('not-allowed')
    const companion = (await listCompanions(trx)).find((each) => each.handle === handle)
    if (!companion || companion.id === need.tellerId) return refuse('not-a-companion', 'companion')
    const handed = handOver(need, companion.id)
    if (!handed.ok) return handed
    await updateNeed(id, { companionId: companion.id, takenAt: now }, trx)
    const path = `/needs/${id}`
    await notify([companion.id], { kind: 'need-handed-over', facts: {}, path }, trx)
    await notify(
      need.tellerId ? [need.tellerId] : [],
      { kind: 'need-taken', facts: { handle: companion.handle }, path },
      trx,
    )
    return ok(undefined)
  })
}
