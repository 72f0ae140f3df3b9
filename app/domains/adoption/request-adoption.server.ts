import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { listToolPeopleIds } from '../incubation/queries-people.server'
import { notify } from '../notifications/notify.server'
import { canActFor } from '../organizations/policy'
import { findMembership } from '../organizations/queries-memberships.server'
import type { Viewer } from '../people/rules'
import { findAdoptable, findGoingOn, insertAdoption, lockOrganization } from './queries.server'
import { request } from './rules'
import type { requestForm } from './schema'

/**
 * A member asks for a tool on behalf of their organisation. The maintainers are told, without the organisation's name.
 * Refusals: not-found, tool-not-published, tool-retired; on the field `organization`: not-of-organization,
 * organization-stopped, already-adopting.
 * @returns the adoption's id
 */
export function requestAdoption(
  viewer: Viewer,
  toolSlug: string,
  form: z.output<typeof requestForm>,
  now: Date,
) {
  return transition(
    { actor: viewer, kind: 'adoption.request', shows: false },
    async (trx, about) => {
      const tool = await findAdoptable(toolSlug, trx)
      if (!tool) return refuse('not-found')
      about(tool.id)
      const organization = await lockOrganization(form.organization, trx)
      const membership = organization && (await findMembership(viewer.id, organization.id, trx))
      if (!organization || !canActFor(viewer, membership)) {
        return refuse('not-of-organization', 'organization')
      }
      const allowed = request(tool, organization)
      if (!allowed.ok) {
        return allowed.refusal === 'organization-stopped'
          ? refuse(allowed.refusal, 'organization')
          : allowed
      }
      if (await findGoingOn(tool.id, organization.id, trx)) {
        return refuse('already-adopting', 'organization')
      }
      const { purpose, visibility } = form
      const adoptionId = await insertAdoption(
        {
          toolId: tool.id,
          organizationId: organization.id,
          purpose,
          language: viewer.language,
          visibility,
          requestedBy: viewer.id,
          requestedAt: now,
        },
        trx,
      )
      about(adoptionId)
      await notify(
        await listToolPeopleIds(tool.id, ['maintainer'], trx),
        {
          kind: 'adoption-requested',
          facts: { tool: tool.name },
          path: `/adoptions/${adoptionId}`,
        },
        trx,
      )
      return ok(adoptionId)
    },
  )
}
