import { listOwnAccompanied, listOwnNeeds } from './queries-person.server'

/** What a person told, and which needs of others they accompanied. The files of the voices stand among the uploads. */
export async function exportPerson(personId: string) {
  return {
    needs: await listOwnNeeds(personId),
    accompanied: await listOwnAccompanied(personId),
  }
}
