import type { z } from 'zod'
import { newShortCode } from '~/platform/secrets'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import {
  findFreeSlug,
  findNewSlug,
  heldHash,
  lockKnownAs,
  renameOrganization,
} from '../organizations/queries-concealment.server'
import { findMembership } from '../organizations/queries-memberships.server'
import type { Viewer } from '../people/rules'
import { givesAway, mentionsOfOrganization } from './mentions'
import { neutralWords } from './neutral-words.server'
import { canShelterOrganization } from './policy'
import { findShelter, insertShelter, queueForShelter } from './queries.server'
import type { protectedNameForm } from './schema'
import { hideMentions } from './stash.server'

/**
 * An owner lists their organisation under another name, of their own or a neutral one. Its page moves to an address made of
 * that name; the old one answers 404. What others wrote speaks of it by that name from then on.
 * @returns the new slug. Refused: `sheltered`, `already-protected`, `still-named` where the new name holds the old one
 */
export function protectName(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof protectedNameForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'protected-name.begin' }, async (trx, about) => {
    await queueForShelter(trx)
    const organization = await lockKnownAs(slug, trx)
    if (!organization) {
      const already = await findNewSlug(viewer.id, slug, trx)
      return already ? nothingDone({ slug: already }) : refuse('not-found')
    }
    const { id } = organization
    about(id)
    if (!canShelterOrganization(viewer, await findMembership(viewer.id, id, trx)))
      return refuse('not-allowed')
    if (organization.shelteredAt) return refuse('sheltered')
    const subject = { organizationId: id, kind: 'protected-name' as const }
    if (await findShelter(subject, trx)) return refuse('already-protected')
    const name = form.name ?? neutralWords(viewer.language, newShortCode()).protectedName
    const knownAs = { name, slug: await findFreeSlug(name, trx), heldSlug: heldHash(slug) }
    const mentions = mentionsOfOrganization(organization, knownAs)
    if (givesAway(name, organization.name)) return refuse('still-named', 'name')
    const swapped = await renameOrganization(id, knownAs, trx)
    const sealed = await hideMentions(swapped, mentions, trx)
    await insertShelter({ ...subject, begunBy: viewer.id, begunAt: now, until: null, sealed }, trx)
    return ok({ slug: knownAs.slug })
  })
}
