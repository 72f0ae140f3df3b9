import { listOwnInvitations, listOwnMemberships } from './queries-person.server'

/** The teams that a person is in, and the invitations that they wrote. */
export async function exportPerson(personId: string) {
  return {
    teams: await listOwnMemberships(personId),
    invitations: await listOwnInvitations(personId),
  }
}
