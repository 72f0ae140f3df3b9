import type { Stage, ToolRole } from '../incubation/rules'
import { canDecide } from '../incubation/policy'
import { hasRole, type Viewer } from '../people/rules'

/** Whoever works on a tool writes its entry, and curators do, until the tool has ended. */
export function canDescribe(
  viewer: Viewer | null,
  roles: readonly ToolRole[],
  stage: Stage,
): boolean {
  if (stage === 'stopped' || stage === 'retired') return false
  return roles.length > 0 || hasRole(viewer, 'curator')
}

/** The last gate is passed by those who pass the others. */
export function canPublishTool(viewer: Viewer | null, roles: readonly ToolRole[]): boolean {
  return canDecide(viewer, roles)
}
