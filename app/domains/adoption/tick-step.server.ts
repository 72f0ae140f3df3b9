import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { listToolPeopleIds } from '../incubation/queries-people.server'
import { notify } from '../notifications/notify.server'
import { listMemberIds } from '../organizations/queries-memberships.server'
import type { Viewer } from '../people/rules'
import { followUpsFrom } from './follow-ups'
import { canSeeAdoption, sidesOf } from './policy'
import { insertFollowUps } from './queries-follow-ups.server'
import { deleteTicks, insertTick, listSteps } from './queries-steps.server'
import { lockAdoption, updateAdoptionState, type Adoption } from './queries.server'
import { readStanding } from './read-standing.server'
import { afterTick, untick, workOnPlan, type Side, type StepSide } from './rules'

type Of = { adoption: string; step: string }

/**
 * Somebody says that a step is done, for the side or sides they are of. The first tick begins the onboarding; with the
 * last step that must be done the tool is in use, and its follow-ups are set.
 * Refusals: not-found, not-your-step, not-agreed, already-ended.
 */
export function tickStep(viewer: Viewer, of: Of, now: Date) {
  return changeTicks(viewer, of, now, async (step, sides, trx) => {
    for (const side of sides) {
      await insertTick({ stepId: step.id, side, by: viewer.id, now }, trx)
    }
    return ok(undefined)
  })
}

/** Takes a tick back, as long as nothing stands on it. Refusals: those of `tickStep`, already-in-use. */
export function untickStep(viewer: Viewer, of: Of, now: Date) {
  return changeTicks(viewer, of, now, async (step, sides, trx, adoption) => {
    const allowed = untick(adoption.state, step)
    if (!allowed.ok) return allowed
    await deleteTicks(step.id, sides, trx)
    return ok(undefined)
  })
}

type Change = (
  step: { id: string; must: boolean },
  sides: Side[],
  trx: Transaction,
  adoption: Adoption,
) => Promise<ReturnType<typeof untick>>

function changeTicks(viewer: Viewer, of: Of, now: Date, change: Change) {
  const deed = { actor: viewer, kind: 'adoption.tick', objectId: of.adoption }
  return transition(deed, async (trx) => {
    const adoption = await lockAdoption(of.adoption, trx)
    const standing = adoption && (await readStanding(viewer, adoption, trx))
    if (!adoption || !standing || !canSeeAdoption(standing)) return refuse('not-found')
    const step = (await listSteps(adoption.id, trx)).find(({ id }) => id === of.step)
    if (!step) return refuse('not-found')
    const workable = workOnPlan(adoption.state)
    if (!workable.ok) return workable
    const sides = sidesOf(standing).filter((side) => isOf(step.side, side))
    if (sides.length === 0) return refuse('not-your-step')

    const changed = await change(step, sides, trx, adoption)
    if (!changed.ok) return changed
    await moveOn(adoption, { by: viewer.id, now }, trx)
    return ok(undefined)
  })
}

function isOf(stepSide: StepSide, side: Side): boolean {
  return stepSide === 'both' || stepSide === side
}

/** Brings an adoption to where its ticks say it stands. */
async function moveOn(
  adoption: Adoption,
  { by, now }: { by: string; now: Date },
  trx: Transaction,
) {
  const { id, state, toolId, toolStage, organizationId, toolName } = adoption
  const next = afterTick(state, await listSteps(id, trx))
  if (next === state) return
  await updateAdoptionState({ adoptionId: id, state: next, reason: '', by, now }, trx)
  if (next !== 'in_use') return
  // Of a tool that was retired nobody is asked how it goes.
  if (toolStage !== 'retired') await insertFollowUps(id, followUpsFrom(now), trx)
  const members = await listMemberIds(organizationId, undefined, trx)
  const maintainers = await listToolPeopleIds(toolId, ['maintainer', 'mentor'], trx)
  await notify(
    [...members, ...maintainers],
    { kind: 'adoption-in-use', facts: { tool: toolName }, path: `/adoptions/${id}` },
    trx,
  )
}
