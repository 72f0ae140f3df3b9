import { listConsents } from './queries-consents.server'
import {
  findOwnAccount,
  listOwnDevices,
  listOwnFactors,
  listOwnHandlesGivenUp,
  listOwnResets,
  listOwnRoles,
  listOwnSessions,
  listOwnSuspensions,
  listOwnWaiting,
} from './queries-person.server'

/** What the account holds of a person. What opens it (digests of password and tokens) stays here. */
export async function exportPerson(personId: string) {
  return {
    account: await findOwnAccount(personId),
    roles: await listOwnRoles(personId),
    consents: await listConsents(personId),
    sessions: await listOwnSessions(personId),
    devices: await listOwnDevices(personId),
    secondFactors: await listOwnFactors(personId),
    signInsWaiting: await listOwnWaiting(personId),
    suspensions: await listOwnSuspensions(personId),
    handlesGivenUp: await listOwnHandlesGivenUp(personId),
    passwordResets: await listOwnResets(personId),
  }
}
