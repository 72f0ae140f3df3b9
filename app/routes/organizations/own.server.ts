import { canShelterOrganization } from '~/domains/accountability/policy'
import { canSeeOrganization } from '~/domains/organizations/policy'
import { findNewSlug } from '~/domains/organizations/queries-concealment.server'
import { findMembership } from '~/domains/organizations/queries-memberships.server'
import { findOrganization } from '~/domains/organizations/queries.server'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import type { Visit } from '~/domains/people/visit'

/**
 * An organisation for its owner to protect. By its slug of before too, for an owner who presses on a page that is still
 * open.
 * @throws 404 to whoever may not see it, 403 to whoever may and does not own it
 */
export async function organizationToProtect(
  visit: Visit,
  request: Request,
  slug: string,
  kind: string,
) {
  const viewer = signedIn(visit, request)
  const now = (await findNewSlug(viewer.id, slug)) ?? slug
  const organization = await findOrganization(now)
  if (!organization) throw await notFound(visit, kind)
  const membership = await findMembership(viewer.id, organization.id)
  if (!canSeeOrganization(viewer, organization, membership))
    throw await notFound(visit, kind, organization.id)
  if (!canShelterOrganization(viewer, membership))
    throw await forbidden(visit, kind, organization.id)
  return { viewer, membership, organization }
}
