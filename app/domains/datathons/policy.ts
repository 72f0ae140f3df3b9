import { hasRole, type Viewer } from '../people/rules'
import type { DatathonRole } from './rules'

/** Datathons are opened by those who organise for the whole instance. */
export function canCreateDatathon(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'organizer', 'administrator')
}

/**
 * Who runs a datathon: its own organisers, and those of the instance.
 * @param roles the viewer's roles in this datathon
 */
export function canOrganize(viewer: Viewer | null, roles: DatathonRole[]): boolean {
  return roles.includes('organizer') || hasRole(viewer, 'organizer')
}
