import { listOwnDecisions, listOwnInvitations, listOwnMemberships } from './queries-person.server'

/** Where a person belongs, and what they decided on organisations. */
export async function exportPerson(personId: string) {
  return {
    memberships: await listOwnMemberships(personId),
    invitations: await listOwnInvitations(personId),
    decisions: await listOwnDecisions(personId),
  }
}
