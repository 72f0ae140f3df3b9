import { hasRole, type Viewer } from './rules'

/** Roles of the instance are given and taken by administrators. */
export function canGrantRoles(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'administrator')
}

/** The administration pages. */
export function canAdminister(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'administrator')
}

/** A lost second factor is taken away by an administrator, never by whoever lost it: their own asks another. */
export function canResetSecondFactor(viewer: Viewer | null, personId: string | undefined): boolean {
  return hasRole(viewer, 'administrator') && viewer?.id !== personId
}
