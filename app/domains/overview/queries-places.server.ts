import { db, type Db } from 'db/client'

/** The teams that somebody is in, the latest first. */
export function listOwnTeams(personId: string, on: Db = db) {
  return on
    .selectFrom('teamMember')
    .innerJoin('team', 'team.id', 'teamMember.teamId')
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .where('teamMember.personId', '=', personId)
    .select(['team.slug', 'team.name', 'datathon.name as datathon'])
    .orderBy('teamMember.joinedAt', 'desc')
    .execute()
}

/** The datathons in which somebody takes part or has a role, the latest first. */
export function listOwnDatathonNames(personId: string, on: Db = db) {
  return on
    .selectFrom('datathon')
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('registration')
            .select('registration.personId')
            .whereRef('registration.datathonId', '=', 'datathon.id')
            .where('registration.personId', '=', personId),
        ),
        eb.exists(
          eb
            .selectFrom('datathonRole')
            .select('datathonRole.personId')
            .whereRef('datathonRole.datathonId', '=', 'datathon.id')
            .where('datathonRole.personId', '=', personId),
        ),
      ]),
    )
    .select(['datathon.slug', 'datathon.name'])
    .orderBy('datathon.startsAt', 'desc')
    .execute()
}

/** The tools that somebody maintains or accompanies. */
export function listOwnToolNames(personId: string, on: Db = db) {
  return on
    .selectFrom('toolRole')
    .innerJoin('tool', 'tool.id', 'toolRole.toolId')
    .where('toolRole.personId', '=', personId)
    .select(['tool.slug', 'tool.name'])
    .orderBy('tool.name')
    .execute()
}
