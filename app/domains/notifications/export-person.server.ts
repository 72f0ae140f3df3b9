import { listOwnBounces } from './queries-bounces.server'
import { listOwnRhythms } from './queries-rhythms.server'
import { listOwnNotices, listOwnRefusals } from './queries-person.server'

/** What a person was told and when, and which mails they do not want. */
export async function exportPerson(personId: string) {
  return {
    notices: await listOwnNotices(personId),
    mailBounces: await listOwnBounces(personId),
    mailRhythms: await listOwnRhythms(personId),
    mailsRefused: await listOwnRefusals(personId),
  }
}
