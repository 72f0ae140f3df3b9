import type { z } from 'zod'
import { enqueue } from '~/platform/queue'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canDecideOrganization } from './policy'
import { findMembership, listMemberIds } from './queries-memberships.server'
import { insertDecision, lockOrganization } from './queries.server'
import { decide } from './rules'
import type { decisionForm } from './schema'

/**
 * An administrator verifies, refuses, suspends or restores an organisation, with a note of what was checked that its
 * members can read. Its owners are told by mail, and what waited for its
 * verification alone is published.
 */
export function decideOrganization(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof decisionForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'organization.decide' }, async (trx, about) => {
    const organization = await lockOrganization(slug, trx)
    if (!organization) return refuse('not-found')
    about(organization.id)
    const membership = await findMembership(viewer.id, organization.id, trx)
    if (!canDecideOrganization(viewer, membership)) return refuse('not-allowed')
    const decided = decide(organization.status, form.decision)
    if (!decided.ok) return decided
    await insertDecision(
      {
        organizationId: organization.id,
        status: decided.value,
        note: form.note,
        decidedBy: viewer.id,
        decidedAt: now,
      },
      trx,
    )
    await notify(
      await listMemberIds(organization.id, ['owner'], trx),
      {
        kind: `organization-${decided.value}`,
        facts: { organization: organization.name, note: form.note },
        path: `/organizations/${slug}`,
      },
      trx,
    )
    // What waited for nothing but this is published right after.
    if (decided.value === 'verified') await enqueue('publish-ready', {}, trx)
    return ok(decided.value)
  })
}
