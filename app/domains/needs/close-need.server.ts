import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canClose } from './policy'
import { lockNeed, updateNeed } from './queries.server'
import { close } from './rules'

/** Nothing more will come of a need, and why; everybody can read it no longer. The other side is told. */
export function closeNeed(viewer: Viewer, id: string, outcome: string, now: Date) {
  return transition({ actor: viewer, kind: 'need.close', objectId: id }, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    if (!canClose(viewer, need)) return refuse('not-allowed')
    const closed = close(need)
    if (!closed.ok) return closed
    await updateNeed(id, { state: closed.value, settledAt: now, outcome, shownAt: null }, trx)
    const sides = [need.tellerId, need.companionId].filter((each) => each !== null)
    await notify(
      sides.filter((each) => each !== viewer.id),
      { kind: 'need-closed', facts: {}, path: `/needs/${id}` },
      trx,
    )
    return ok(undefined)
  })
}
