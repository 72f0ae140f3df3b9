import { hasRole, type Viewer } from '../people/rules'
import type { MembershipRole, OrganizationStatus } from './rules'

/** How a person belongs to an organisation; none where they do not. */
export type Belonging = { role: MembershipRole } | null | undefined

/** Writing for an organisation: its members, of either role. */
export function canActFor(viewer: Viewer | null, membership: Belonging): boolean {
  return viewer !== null && Boolean(membership)
}

/** What the organisation says of itself is its owners' word. */
export function canEditOrganization(viewer: Viewer | null, membership: Belonging): boolean {
  return viewer !== null && membership?.role === 'owner'
}

/** Verifying, refusing, suspending: administrators, but never about an organisation of their own. */
export function canDecideOrganization(viewer: Viewer | null, membership: Belonging): boolean {
  return hasRole(viewer, 'administrator') && !membership
}

/** A verified organisation is public; any other is seen by its members and by those who decide or review. */
export function canSeeOrganization(
  viewer: Viewer | null,
  organization: { status: OrganizationStatus },
  membership: Belonging,
): boolean {
  if (organization.status === 'verified') return true
  if (viewer && membership) return true
  return hasRole(viewer, 'administrator', 'organizer', 'companion')
}

/** Who is in an organisation is known to its members and to administrators: it is nobody else's business. */
export function canSeeMembers(viewer: Viewer | null, membership: Belonging): boolean {
  return canActFor(viewer, membership) || hasRole(viewer, 'administrator')
}

/** Inviting, taking members off, offering to own: an owner answers for who speaks for the organisation. */
export function canManageMembers(viewer: Viewer | null, membership: Belonging): boolean {
  return viewer !== null && membership?.role === 'owner'
}

/** Asking again for what was refused: an owner, who can mend what was missing. */
export function canAskAgain(viewer: Viewer | null, membership: Belonging): boolean {
  return canEditOrganization(viewer, membership)
}
