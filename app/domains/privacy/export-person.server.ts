import { listOwnDecisions } from './queries-person.server'

/** What a person decided about words that could point at somebody; the words themselves are not kept. */
export async function exportPerson(personId: string) {
  return { decisions: await listOwnDecisions(personId) }
}
