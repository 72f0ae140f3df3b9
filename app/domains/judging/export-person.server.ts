import { listOwnConflicts, listOwnPublications, listOwnSheets } from './queries-person.server'

/** What a person judged, declared and published. */
export async function exportPerson(personId: string) {
  return {
    sheets: await listOwnSheets(personId),
    conflicts: await listOwnConflicts(personId),
    resultsPublished: await listOwnPublications(personId),
  }
}
