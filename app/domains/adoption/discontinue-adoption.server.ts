import type { z } from 'zod'
import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { listToolPeopleIds } from '../incubation/queries-people.server'
import { notify } from '../notifications/notify.server'
import { listMemberIds } from '../organizations/queries-memberships.server'
import type { Viewer } from '../people/rules'
import { canDiscontinue, canSeeAdoption } from './policy'
import { listFollowUps, updateAnswer } from './queries-follow-ups.server'
import { lockAdoption, updateAdoptionState, type Adoption } from './queries.server'
import { readStanding } from './read-standing.server'
import { discontinue } from './rules'
import type { reasonForm } from './schema'

/**
 * Either side ends what was agreed, and says why. Where the tool was in use, the next follow-up is answered by it: it was
 * left. Refusals: not-found, not-allowed, not-agreed, already-ended.
 */
export function discontinueAdoption(
  viewer: Viewer,
  id: string,
  form: z.output<typeof reasonForm>,
  now: Date,
) {
  const deed = { actor: viewer, kind: 'adoption.discontinue', objectId: id }
  return transition(deed, async (trx) => {
    const adoption = await lockAdoption(id, trx)
    const standing = adoption && (await readStanding(viewer, adoption, trx))
    if (!adoption || !standing || !canSeeAdoption(standing)) return refuse('not-found')
    if (!canDiscontinue(standing)) return refuse('not-allowed')
    const ended = discontinue(adoption.state)
    if (!ended.ok) return ended

    const followUps = adoption.state === 'in_use' ? await listFollowUps(id, trx) : []
    const next = followUps.find(({ answeredAt }) => answeredAt === null)
    if (next) {
      const left = { stillInUse: false, susAnswers: null, comment: '', by: viewer.id, now }
      await updateAnswer(next.id, left, trx)
    }
    await endAdoption(adoption, { by: viewer.id, reason: form.reason, now }, trx)
    return ok(undefined)
  })
}

/** Ends an adoption and tells both sides. */
export async function endAdoption(
  adoption: Adoption,
  { by, reason, now }: { by: string; reason: string; now: Date },
  trx: Transaction,
): Promise<void> {
  const { id, toolId, organizationId, toolName } = adoption
  await updateAdoptionState({ adoptionId: id, state: 'discontinued', reason, by, now }, trx)
  const members = await listMemberIds(organizationId, undefined, trx)
  const maintainers = await listToolPeopleIds(toolId, ['maintainer'], trx)
  await notify(
    [...members, ...maintainers].filter((person) => person !== by),
    { kind: 'adoption-discontinued', facts: { tool: toolName }, path: `/adoptions/${id}` },
    trx,
  )
}
