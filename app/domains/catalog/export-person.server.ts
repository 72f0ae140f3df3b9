import { listOwnDrafts, listOwnEntryVersions } from './queries-person.server'

/** What a person wrote of tools for the catalog. */
export async function exportPerson(personId: string) {
  return {
    drafts: await listOwnDrafts(personId),
    versions: await listOwnEntryVersions(personId),
  }
}
