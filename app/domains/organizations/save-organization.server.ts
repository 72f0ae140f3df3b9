import type { z } from 'zod'
import { languageAfter } from '~/shared/languages'
import { meetTexts } from '~/platform/stamps.server'
import type { TextClash } from '~/shared/clashes'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canEditOrganization } from './policy'
import { findMembership } from './queries-memberships.server'
import { lockOrganization, updateOrganization } from './queries.server'
import { organizationTexts } from './rules'
import type { organizationForm } from './schema'

/**
 * What an organisation says of itself. Its address stays, whatever its name becomes.
 * @param seen stamps of what the form showed: what another page changed meanwhile is neither undone nor overwritten.
 * Refused: `changed-meanwhile`, with both texts as `clashes`
 */
export async function saveOrganization(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof organizationForm>,
  seen: ReadonlyMap<string, string> = new Map(),
) {
  let clashes: TextClash[] = []
  const saved = await transition(
    { actor: viewer, kind: 'organization.save' },
    async (trx, about) => {
      const organization = await lockOrganization(slug, trx)
      if (!organization) return refuse('not-found')
      about(organization.id)
      const membership = await findMembership(viewer.id, organization.id, trx)
      if (!canEditOrganization(viewer, membership)) return refuse('not-allowed')
      // What they write now would be written over by what comes back.
      if (organization.shelteredAt) return refuse('sheltered')
      const met = meetTexts(seen, organizationTexts(organization), organizationTexts(form))
      clashes = met.clashes
      if (clashes.length > 0) return refuse('changed-meanwhile')
      const { website, stateCode, ...said } = met.texts
      const before = { text: organization.description, language: organization.language }
      const language = languageAfter(before, said.description, viewer.language)
      const optional = { website: website || null, stateCode: stateCode || null }
      await updateOrganization(organization.id, { ...said, ...optional, language }, trx)
      return ok(undefined)
    },
  )
  return { ...saved, clashes }
}
