import { forbidden, notFound, signedIn } from '../people/access.server'
import type { Visit } from '../people/visit'
import { canActFor, canManageMembers, canSeeMembers, canSeeOrganization } from './policy'
import { findMembership } from './queries-memberships.server'
import { findOrganization } from './queries.server'

/** The members' room: to anybody but members and administrators it does not exist. */
export async function membersRoom(visit: Visit, request: Request, slug = '', kind: string) {
  const viewer = signedIn(visit, request)
  const organization = await findOrganization(slug)
  if (!organization) throw await notFound(visit, kind)
  const membership = await findMembership(viewer.id, organization.id)
  const seen = canSeeOrganization(viewer, organization, membership)
  if (!seen || !canSeeMembers(viewer, membership))
    throw await notFound(visit, kind, organization.id)
  return { viewer, organization, membership }
}

/** A page of the members' room that is a member's own: leaving, answering an offer. */
export async function ownOrganization(visit: Visit, request: Request, slug = '', kind: string) {
  const { viewer, organization, membership } = await membersRoom(visit, request, slug, kind)
  if (!canActFor(viewer, membership) || !membership)
    throw await forbidden(visit, kind, organization.id)
  return { viewer, organization, membership }
}

/** A page of the members' room that only owners have. */
export async function ownedOrganization(visit: Visit, request: Request, slug = '', kind: string) {
  const { viewer, organization, membership } = await membersRoom(visit, request, slug, kind)
  if (!canManageMembers(viewer, membership)) throw await forbidden(visit, kind, organization.id)
  return { viewer, organization }
}
