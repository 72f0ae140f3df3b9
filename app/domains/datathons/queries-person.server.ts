import { db, type Db } from 'db/client'

export function listOwnDatathons(personId: string, on: Db = db) {
  return on
    .selectFrom('datathon')
    .select(['slug', 'name', 'createdAt'])
    .where('createdBy', '=', personId)
    .orderBy('createdAt')
    .execute()
}

export function listOwnDatathonRoles(personId: string, on: Db = db) {
  return on
    .selectFrom('datathonRole')
    .innerJoin('datathon', 'datathon.id', 'datathonRole.datathonId')
    .select(['datathon.slug', 'datathonRole.role', 'datathonRole.grantedAt'])
    .where('datathonRole.personId', '=', personId)
    .orderBy('datathonRole.grantedAt')
    .execute()
}

export function listOwnRegistrations(personId: string, on: Db = db) {
  return on
    .selectFrom('registration')
    .innerJoin('datathon', 'datathon.id', 'registration.datathonId')
    .select(['datathon.slug', 'registeredAt', 'codeOfConductAcceptedAt'])
    .where('registration.personId', '=', personId)
    .orderBy('registeredAt')
    .execute()
}

/** The datathons whose results are still to come and that a person is the only one to organise. */
export function listOrganizedAlone(personId: string, now: Date, on: Db = db) {
  return on
    .selectFrom('datathonRole')
    .innerJoin('datathon', 'datathon.id', 'datathonRole.datathonId')
    .select(['datathon.slug', 'datathon.name'])
    .where('datathonRole.personId', '=', personId)
    .where('datathonRole.role', '=', 'organizer')
    .where('datathon.resultsAt', '>', now)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('results')
            .select('results.datathonId')
            .whereRef('results.datathonId', '=', 'datathon.id'),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('datathonRole as other')
            .select('other.personId')
            .whereRef('other.datathonId', '=', 'datathon.id')
            .where('other.role', '=', 'organizer')
            .where('other.personId', '<>', personId),
        ),
      ),
    )
    .orderBy('datathon.name')
    .execute()
}

/** Where a person is asked to read reports of conduct. */
export function listOwnHandling(personId: string, on: Db = db) {
  return on
    .selectFrom('conductHandler')
    .innerJoin('datathon', 'datathon.id', 'conductHandler.datathonId')
    .select(['datathon.slug', 'namedAt', 'acceptedAt'])
    .where('conductHandler.personId', '=', personId)
    .execute()
}

/** Reports that a person sent under their name; of those sent without one nothing leads to them. */
export function listOwnConductReports(personId: string, on: Db = db) {
  return on
    .selectFrom('conductReport')
    .innerJoin('datathon', 'datathon.id', 'conductReport.datathonId')
    .select(['datathon.slug', 'conductReport.state', 'told', 'receivedAt', 'closedAt'])
    .where('reporterId', '=', personId)
    .orderBy('receivedAt')
    .execute()
}

export function listOwnConductMessages(personId: string, on: Db = db) {
  return on
    .selectFrom('conductMessage')
    .select(['kind', 'body', 'writtenAt'])
    .where('personId', '=', personId)
    .orderBy('writtenAt')
    .execute()
}

/** The names that a person chose to be shown with, datathon by datathon. */
export function listOwnNames(personId: string, on: Db = db) {
  return on
    .selectFrom('disclosure')
    .innerJoin('datathon', 'datathon.id', 'disclosure.datathonId')
    .select(['datathon.slug', 'disclosure.name', 'githubLogin', 'asJudge', 'givenAt'])
    .where('disclosure.personId', '=', personId)
    .execute()
}
