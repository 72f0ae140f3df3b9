import { hasRole, type Viewer } from './rules'

/** Roles of the instance are given and taken by administrators. */
export function canGrantRoles(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'administrator')
}

/** The administration pages. */
export function canAdminister(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'administrator')
}

/** An account is suspended by an administrator, never one's own. */
export function canSuspend(viewer: Viewer | null, personId: string): boolean {
  return canAdminister(viewer) && viewer?.id !== personId
}

/** A lost second factor is taken away by an administrator, never by whoever lost it: their own asks another. */
export function canResetSecondFactor(viewer: Viewer | null, personId: string | undefined): boolean {
  return hasRole(viewer, 'administrator') && viewer?.id !== personId
}

/** The pages under /dev: everybody's in a demo on one's own machine, the administrator's where others can reach it. */
export function canSeeDemoPages(
  viewer: Viewer | null,
  { demo, reachable }: { demo: boolean; reachable: boolean },
): boolean {
  return demo && (!reachable || canAdminister(viewer))
}
