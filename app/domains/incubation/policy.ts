import { hasRole, type Viewer } from '../people/rules'
import type { Stage, ToolRole, Upkeep } from './rules'

/** Winners come into incubation by whoever organises or curates. */
export function canSelectTools(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'organizer', 'curator')
}

/** What was made elsewhere is brought in by a curator. */
export function canBringInTools(viewer: Viewer | null): boolean {
  return hasRole(viewer, 'curator')
}

/** Evidence, notes and reasons may tell of people at risk: they are for whoever works on the tool or looks after it. */
export function canReadEvidence(viewer: Viewer | null, roles: readonly ToolRole[]): boolean {
  return roles.length > 0 || canSelectTools(viewer)
}

/** Evidence is brought, and hours are logged, by whoever maintains or mentors, until the tool has ended. */
export function canWorkOn(roles: readonly ToolRole[], stage: Stage): boolean {
  return roles.length > 0 && stage !== 'stopped' && stage !== 'retired'
}

/** Mentors decide on evidence and pass gates, curators where a mentor lacks; maintainers never decide on their own. */
export function canDecide(viewer: Viewer | null, roles: readonly ToolRole[]): boolean {
  if (roles.includes('maintainer')) return false
  return roles.includes('mentor') || hasRole(viewer, 'curator')
}

/** Whoever works on a tool may say that it ends, so may those who look after the instance. */
export function canStop(viewer: Viewer | null, roles: readonly ToolRole[]): boolean {
  return roles.length > 0 || canSelectTools(viewer)
}

/** That a tool rests or retires anybody who works on it may say; that it is sustained, only those who decide. */
export function canChangeUpkeep(
  viewer: Viewer | null,
  roles: readonly ToolRole[],
  to: Upkeep,
): boolean {
  return to === 'sustained' ? canDecide(viewer, roles) : canStop(viewer, roles)
}

/** Hours that were written down by mistake are taken back by whoever wrote them down. */
export function canTakeBackEffort(
  viewer: Viewer | null,
  entry: { personId: string | null },
): boolean {
  return viewer !== null && viewer.id === entry.personId
}

/** Maintainers and mentors find further maintainers; mentors are named by those who look after the instance. */
export function canNamePeople(
  viewer: Viewer | null,
  roles: readonly ToolRole[],
  named: ToolRole,
): boolean {
  return canSelectTools(viewer) || (named === 'maintainer' && roles.length > 0)
}

/** Somebody's part in a tool ends by their own word, or by that of whoever could name them. */
export function canEndPart(
  viewer: Viewer | null,
  roles: readonly ToolRole[],
  person: { id: string; role: ToolRole },
): boolean {
  return viewer?.id === person.id || canNamePeople(viewer, roles, person.role)
}
