import { listOwnRepositories } from './queries-erasing.server'
import { listOwnHandIns, listOwnSubmissions } from './queries-person.server'

/** What the teams of a person say of their work, and what the person handed in. */
export async function exportPerson(personId: string) {
  return {
    submissions: await listOwnSubmissions(personId),
    repositories: await listOwnRepositories(personId),
    handIns: await listOwnHandIns(personId),
  }
}
