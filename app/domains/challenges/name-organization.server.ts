import { inTransaction } from 'db/transaction'
import { ok, refuse } from '~/shared/result'
import { writeRefusal } from '../audit/transition.server'
import { canActFor } from '../organizations/policy'
import { findMembership } from '../organizations/queries-memberships.server'
import { findOrganization } from '../organizations/queries.server'
import { mayWrite } from '../organizations/rules'
import type { Viewer } from '../people/rules'
import { canSubmit } from './policy'
import { findStanding } from './queries-standing.server'
import { lockChallenge, updateChallenge } from './queries.server'
import { areFactsEditable } from './rules'

/** Whoever told a need says which of their organisations its brief is of; once it has one that stays. */
export async function nameOrganization(viewer: Viewer, slug: string, organization: string) {
  const named = await inTransaction(async (trx) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return { id: null, ...refuse('not-found') }
    const { id, state } = challenge
    if (!canSubmit(viewer, await findStanding(viewer, challenge, trx)))
      return { id, ...refuse('not-allowed') }
    if (!areFactsEditable(state) || challenge.organizationId)
      return { id, ...refuse('organization-named') }
    const own = await findOrganization(organization, trx)
    if (!own || !canActFor(viewer, await findMembership(viewer.id, own.id, trx)))
      return { id, ...refuse('not-a-choice', 'organization') }
    if (!mayWrite(own.status)) return { id, ...refuse('organization-stopped', 'organization') }
    await updateChallenge(id, { organizationId: own.id }, trx)
    return { id, ...ok(undefined) }
  })
  if (!named.ok && named.field === undefined)
    await writeRefusal(viewer, 'challenge.save', named.id, named.refusal)
  return named
}
