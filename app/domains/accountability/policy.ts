import type { Belonging } from '../organizations/policy'
import { hasRole, type Viewer } from '../people/rules'

/** Hiding an organisation, or how it is called, is its owners' word. */
export function canShelterOrganization(viewer: Viewer | null, membership: Belonging): boolean {
  return viewer !== null && membership?.role === 'owner'
}

/** The name behind a protected one: its members, and administrators, who verify who it is. */
export function canReadTrueName(viewer: Viewer | null, membership: Belonging): boolean {
  return viewer !== null && (Boolean(membership) || hasRole(viewer, 'administrator'))
}
