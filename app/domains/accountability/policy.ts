import type { Belonging } from '../organizations/policy'
import { canAdminister } from '../people/policy'
import { hasRole, type Viewer } from '../people/rules'
import type { Hider } from '../challenges/moderation'

/** Hiding an organisation, or how it is called, is its owners' word. */
export function canShelterOrganization(viewer: Viewer | null, membership: Belonging): boolean {
  return viewer !== null && membership?.role === 'owner'
}

/** The page of an organisation in shelter, its words neutral, with its way back; anybody else reads that it is concealed. */
export function canSeeSheltered(viewer: Viewer | null, membership: Belonging): boolean {
  return canReadTrueName(viewer, membership)
}

/** The name behind a protected one: its members, and administrators, who verify who it is. */
export function canReadTrueName(viewer: Viewer | null, membership: Belonging): boolean {
  return viewer !== null && (Boolean(membership) || hasRole(viewer, 'administrator'))
}

/** Saying why something that was taken down should be shown: whoever wrote it. */
export function canContest(viewer: Viewer | null, ownerIds: string[]): boolean {
  return viewer !== null && ownerIds.includes(viewer.id)
}

/**
 * Showing again what whoever organises has hidden: whoever hid it, or another who organises. Nobody shows their own words
 * again over somebody else's decision, nor over one of those who administer: they object.
 */
export function canShowAgain(
  viewer: Viewer | null,
  takedown: { takenDownBy: string | null; hiddenBy: Hider },
  ownerIds: string[],
): boolean {
  if (!viewer || takedown.hiddenBy === 'administration') return false
  return viewer.id === takedown.takenDownBy || !ownerIds.includes(viewer.id)
}

/** Answering that: another administrator than the one whose decision it is about. */
export function canReviewContest(
  viewer: Viewer | null,
  takedown: { takenDownBy: string | null },
): boolean {
  return canAdminister(viewer) && viewer?.id !== takedown.takenDownBy
}

/** Fetching a copy of everybody's data: the administrator who asked, not whoever approved it. */
export function canFetchExport(
  viewer: Viewer | null,
  asked: { askedBy: string | null } | undefined,
): boolean {
  return canAdminister(viewer) && viewer?.id === asked?.askedBy
}
