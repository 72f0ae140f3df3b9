import type { z } from 'zod'
import { languageAfter } from '~/shared/languages'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canEditOrganization } from './policy'
import { findMembership } from './queries-memberships.server'
import { lockOrganization, updateOrganization } from './queries.server'
import type { organizationForm } from './schema'

/** What an organisation says of itself. Its address stays, whatever its name becomes. */
export function saveOrganization(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof organizationForm>,
) {
  return transition({ actor: viewer, kind: 'organization.save' }, async (trx, about) => {
    const organization = await lockOrganization(slug, trx)
    if (!organization) return refuse('not-found')
    about(organization.id)
    const membership = await findMembership(viewer.id, organization.id, trx)
    if (!canEditOrganization(viewer, membership)) return refuse('not-allowed')
    // What they write now would be written over by what comes back.
    if (organization.shelteredAt) return refuse('sheltered')
    const { website = null, stateCode = null, ...said } = form
    const before = { text: organization.description, language: organization.language }
    const language = languageAfter(before, said.description, viewer.language)
    await updateOrganization(organization.id, { ...said, language, website, stateCode }, trx)
    return ok(undefined)
  })
}
