import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { lockDeputy, updateDeputy } from './queries-deputies.server'

/** Ends a deputyship, from either side: who named somebody takes it back, who was named declines or steps down. */
export function endDeputy(viewer: Viewer, id: string, now: Date) {
  const deed = { actor: viewer, kind: 'deputy.end', objectId: id, shows: false }
  return transition(deed, async (trx) => {
    const deputy = await lockDeputy(id, trx)
    const sides = [deputy?.principalId, deputy?.deputyId]
    if (!deputy || !sides.includes(viewer.id)) return refuse('not-found')
    if (deputy.endedAt) return refuse('already-decided')
    await updateDeputy(id, { endedAt: now }, trx)
    const others = sides.filter((personId) => personId !== undefined && personId !== viewer.id)
    const facts = { handle: viewer.handle }
    await notify(others as string[], { kind: 'deputy-ended', facts, path: '/me/approvals' }, trx)
    return ok(undefined)
  })
}
