import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findEntry } from '../catalog/queries.server'
import { notify } from '../notifications/notify.server'
import { listMemberIds } from '../organizations/queries-memberships.server'
import type { Viewer } from '../people/rules'
import { planFor } from './onboarding-plan'
import { canDecideAdoption, canSeeAdoption } from './policy'
import { insertSteps } from './queries-steps.server'
import { lockAdoption, updateAdoptionState } from './queries.server'
import { readStanding } from './read-standing.server'
import { decide } from './rules'
import type { decisionForm } from './schema'

/**
 * The maintainers accept a request, which makes its plan, or decline it and say why. The organisation's members are told.
 * Refusals: not-found, not-allowed, already-decided, tool-retired.
 */
export function decideAdoption(
  viewer: Viewer,
  id: string,
  form: z.output<typeof decisionForm>,
  now: Date,
) {
  const deed = { actor: viewer, kind: 'adoption.decide', objectId: id, shows: false }
  return transition(deed, async (trx) => {
    const adoption = await lockAdoption(id, trx)
    const standing = adoption && (await readStanding(viewer, adoption, trx))
    if (!adoption || !standing || !canSeeAdoption(standing)) return refuse('not-found')
    if (!canDecideAdoption(standing)) return refuse('not-allowed')
    const decided = decide(adoption.state, form.decision, adoption.toolStage)
    if (!decided.ok) return decided

    const { reason } = form
    const change = { adoptionId: id, state: decided.value, reason, by: viewer.id, now }
    await updateAdoptionState(change, trx)
    if (decided.value === 'accepted') {
      const entry = await findEntry(adoption.toolSlug, trx)
      await insertSteps(id, planOf(entry?.facts.hosting ?? null), trx)
    }
    await notify(
      await listMemberIds(adoption.organizationId, undefined, trx),
      {
        kind: `adoption-${decided.value}`,
        facts: { tool: adoption.toolName },
        path: `/adoptions/${id}`,
      },
      trx,
    )
    return ok(undefined)
  })
}

function planOf(hosting: Parameters<typeof planFor>[0]) {
  return planFor(hosting).map(({ key, kind, side, must, weeks }) => ({
    templateKey: key,
    kind,
    side,
    must,
    firstWeek: weeks[0],
    lastWeek: weeks[1],
  }))
}
