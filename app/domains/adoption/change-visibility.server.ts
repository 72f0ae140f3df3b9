import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canSeeAdoption, canSpeakForAdopter } from './policy'
import { lockAdoption, updateVisibility } from './queries.server'
import { readStanding } from './read-standing.server'
import type { Visibility } from './rules'

/** The organisation says how it is shown from now on. Refusals: not-found, not-allowed. */
export function changeVisibility(viewer: Viewer, id: string, visibility: Visibility) {
  const deed = { actor: viewer, kind: 'adoption.change-visibility', objectId: id }
  return transition(deed, async (trx) => {
    const adoption = await lockAdoption(id, trx)
    const standing = adoption && (await readStanding(viewer, adoption, trx))
    if (!adoption || !standing || !canSeeAdoption(standing)) return refuse('not-found')
    if (!canSpeakForAdopter(standing)) return refuse('not-allowed')
    await updateVisibility(id, visibility, trx)
    return ok(undefined)
  })
}
