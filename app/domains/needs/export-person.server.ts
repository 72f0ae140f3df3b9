import { listOwnMessages } from './queries-messages.server'
import { listOwnAccompanied, listOwnNeeds } from './queries-person.server'

/** What a person told, which needs of others they accompanied, and what they wrote about them. The files of the voices stand among the uploads. */
export async function exportPerson(personId: string) {
  return {
    needs: await listOwnNeeds(personId),
    accompanied: await listOwnAccompanied(personId),
    messages: await listOwnMessages(personId),
  }
}
