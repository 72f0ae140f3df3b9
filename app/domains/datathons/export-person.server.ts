import {
  listOwnNames,
  listOwnConductMessages,
  listOwnConductReports,
  listOwnHandling,
  listOwnDatathonRoles,
  listOwnDatathons,
  listOwnRegistrations,
} from './queries-person.server'

/** In which datathons a person takes part, as what, and which they opened. */
export async function exportPerson(personId: string) {
  return {
    registrations: await listOwnRegistrations(personId),
    roles: await listOwnDatathonRoles(personId),
    conductHandler: await listOwnHandling(personId),
    conductReports: await listOwnConductReports(personId),
    conductMessages: await listOwnConductMessages(personId),
    disclosures: await listOwnNames(personId),
    datathons: await listOwnDatathons(personId),
  }
}
