import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { listMemberIds } from '../organizations/queries-memberships.server'
import { endFollowUps } from './queries-follow-ups.server'
import { lockToTell, updateTold } from './queries-retirement.server'
import { updateAdoptionState } from './queries.server'

/**
 * Tells an organisation that the tool it adopts was retired, once. A request that waits is declined with the reason of the
 * retirement; a use that goes on is asked one last question, and nothing after it.
 */
export function tellRetirement(id: string, now: Date) {
  const deed = { actor: null, kind: 'adoption.tell-retirement', objectId: id }
  return transition(deed, async (trx) => {
    const adoption = await lockToTell(id, trx)
    if (!adoption) return refuse('already-told')
    const { state, organizationId, toolName: tool, reason, language } = adoption
    await updateTold(id, now, trx)
    const page = `/adoptions/${id}`
    const members = await listMemberIds(organizationId, undefined, trx)
    if (state === 'requested') {
      const change = { adoptionId: id, state: 'declined' as const, reason, by: null, language, now }
      await updateAdoptionState(change, trx)
      await notify(members, { kind: 'adoption-declined', facts: { tool }, path: page }, trx)
      return ok(undefined)
    }
    const last = state === 'in_use' ? await endFollowUps(id, now, trx) : null
    const path = last === null ? page : `${page}/follow-ups/${last}`
    await notify(members, { kind: 'adopted-tool-retired', facts: { tool }, path }, trx)
    return ok(undefined)
  })
}
