import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { listToolPeopleIds } from '../incubation/queries-people.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canSeeAdoption, canSpeakForAdopter } from './policy'
import { lockAdoption, updateAdoptionState } from './queries.server'
import { readStanding } from './read-standing.server'
import { withdraw } from './rules'

/**
 * The organisation takes its request back before it is answered; nobody asks why.
 * Refusals: not-found, not-allowed, already-decided.
 */
export function withdrawRequest(viewer: Viewer, id: string, now: Date) {
  const deed = { actor: viewer, kind: 'adoption.withdraw', objectId: id, shows: false }
  return transition(deed, async (trx) => {
    const adoption = await lockAdoption(id, trx)
    const standing = adoption && (await readStanding(viewer, adoption, trx))
    if (!adoption || !standing || !canSeeAdoption(standing)) return refuse('not-found')
    if (!canSpeakForAdopter(standing)) return refuse('not-allowed')
    const withdrawn = withdraw(adoption.state)
    if (!withdrawn.ok) return withdrawn

    const change = { adoptionId: id, state: withdrawn.value, reason: '', by: viewer.id, now }
    await updateAdoptionState(change, trx)
    await notify(
      await listToolPeopleIds(adoption.toolId, ['maintainer'], trx),
      {
        kind: 'adoption-withdrawn',
        facts: { tool: adoption.toolName },
        path: `/adoptions/${id}`,
      },
      trx,
    )
    return ok(undefined)
  })
}
