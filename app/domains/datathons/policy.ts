import { ok, refuse } from '~/shared/result'
import { hasRole, type Viewer } from '../people/rules'
import type { Person } from './conduct'
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

/**
 * Who will read a report: those who look after the datathon's reports and are not named in it. Where none is left,
 * because all are named or nobody has accepted, it goes to the instance's administrators who are not named: the second
 * contact has no account here, and a report that only waits for somebody to write a mail is a report that nobody reads.
 * The form then shows the second contact first, so that the reporter may go there instead.
 */
export function readersOf(handlers: Person[], administrators: Person[], named: string[]) {
  const free = (people: Person[]) => people.filter(({ id }) => !named.includes(id))
  if (free(handlers).length > 0) return ok({ readers: free(handlers), escalated: false })
  if (free(administrators).length > 0) return ok({ readers: free(administrators), escalated: true })
  return refuse('nobody-left-to-read')
}
