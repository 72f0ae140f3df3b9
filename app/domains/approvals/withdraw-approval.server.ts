import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { isAsker } from './policy'
import { decideOn, lockApproval } from './queries.server'
import { withdraw } from './rules'

/** Takes back what one asked for, while nobody has decided. */
export function withdrawApproval(viewer: Viewer, id: string, now: Date) {
  const deed = { actor: viewer, kind: 'approval.withdraw', objectId: id, shows: false }
  return transition(deed, async (trx) => {
    const approval = await lockApproval(id, trx)
    if (!approval) return refuse('not-found')
    if (!isAsker(viewer, approval)) return refuse('not-allowed')
    const may = withdraw(approval)
    if (!may.ok) return may
    await decideOn(id, { decision: 'withdrawn', decidedAt: now, decidedBy: viewer.id }, trx)
    return ok(undefined)
  })
}
