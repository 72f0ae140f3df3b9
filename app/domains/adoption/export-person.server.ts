import {
  listOwnChanges,
  listOwnFollowUps,
  listOwnRequests,
  listOwnTicks,
} from './queries-person.server'

/** What a person asked for, decided and answered about tools in use. */
export async function exportPerson(personId: string) {
  return {
    requests: await listOwnRequests(personId),
    changes: await listOwnChanges(personId),
    steps: await listOwnTicks(personId),
    followUps: await listOwnFollowUps(personId),
  }
}
