import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canSeeAdoption } from './policy'
import { insertSteps } from './queries-steps.server'
import { lockAdoption } from './queries.server'
import { readStanding } from './read-standing.server'
import { workOnPlan } from './rules'
import type { stepForm } from './schema'

/**
 * Either side adds a step of its own words to the plan. What counts as in use stays as it was agreed, so such a step is
 * never one that must be done. Refusals: not-found, not-agreed, already-ended.
 */
export function addStep(viewer: Viewer, id: string, form: z.output<typeof stepForm>) {
  const deed = { actor: viewer, kind: 'adoption.add-step', objectId: id, shows: false }
  return transition(deed, async (trx) => {
    const adoption = await lockAdoption(id, trx)
    const standing = adoption && (await readStanding(viewer, adoption, trx))
    if (!adoption || !standing || !canSeeAdoption(standing)) return refuse('not-found')
    const workable = workOnPlan(adoption.state)
    if (!workable.ok) return workable
    const { title, kind, side, week } = form
    await insertSteps(
      id,
      [{ title, kind, side, must: false, firstWeek: week, lastWeek: week }],
      trx,
    )
    return ok(undefined)
  })
}
