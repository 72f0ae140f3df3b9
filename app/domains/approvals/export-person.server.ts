import {
  listOwnApprovalsAsked,
  listOwnApprovalsDecided,
  listOwnDeputies,
} from './queries-person.server'

/** What a person asked a second one for, what they decided as the second, and for how long somebody stood in. */
export async function exportPerson(personId: string) {
  return {
    asked: await listOwnApprovalsAsked(personId),
    decided: await listOwnApprovalsDecided(personId),
    deputies: await listOwnDeputies('principalId', personId),
    standsInFor: await listOwnDeputies('deputyId', personId),
  }
}
