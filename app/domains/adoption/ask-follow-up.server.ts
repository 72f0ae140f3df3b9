import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { listMemberIds } from '../organizations/queries-memberships.server'
import { lockToAsk, updateAsked } from './queries-follow-ups.server'

/** Asks an organisation how a tool goes, once. Refused where somebody else has asked meanwhile or the use has ended. */
export function askFollowUp(id: string, now: Date) {
  const deed = { actor: null, kind: 'follow-up.ask', objectId: id, shows: false }
  return transition(deed, async (trx) => {
    const followUp = await lockToAsk(id, trx)
    if (!followUp) return refuse('not-due')
    const { adoptionId, organizationId, days, toolName } = followUp
    await updateAsked(id, now, trx)
    await notify(
      await listMemberIds(organizationId, undefined, trx),
      {
        kind: 'follow-up-due',
        facts: { tool: toolName, days },
        path: `/adoptions/${adoptionId}/follow-ups/${days}`,
      },
      trx,
    )
    return ok(undefined)
  })
}
