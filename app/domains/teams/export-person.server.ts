import { listOwnInvitations, listOwnMemberships, listOwnRequests } from './queries-person.server'

/** The teams that a person is in, and the invitations that they wrote, and the places that they ask for. */
export async function exportPerson(personId: string) {
  return {
    teams: await listOwnMemberships(personId),
    requests: await listOwnRequests(personId),
    invitations: await listOwnInvitations(personId),
  }
}
