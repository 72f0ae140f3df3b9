import { hasRole, type Viewer } from './rules'

/** Roles of the instance are given and taken by administrators. */
export function canGrantRoles(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'administrator')
}

/** The administration pages. */
export function canAdminister(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'administrator')
}
