import { listOwnNotices, listOwnRefusals } from './queries-person.server'

/** What a person was told and when, and which mails they do not want. */
export async function exportPerson(personId: string) {
  return {
    notices: await listOwnNotices(personId),
    mailsRefused: await listOwnRefusals(personId),
  }
}
