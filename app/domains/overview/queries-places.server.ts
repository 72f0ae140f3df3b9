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

/** Results that are out of submissions that somebody worked on, the latest first, with the awards of each. */
export function listOwnResults(personId: string, on: Db = db) {
  return on
    .selectFrom('teamMember')
    .innerJoin('submission', 'submission.teamId', 'teamMember.teamId')
    .innerJoin('team', 'team.id', 'teamMember.teamId')
    .innerJoin('results', 'results.datathonId', 'team.datathonId')
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .where('teamMember.personId', '=', personId)
    .where('submission.state', '=', 'locked')
    .select((eb) => [
      'submission.id',
      'team.name as team',
      'datathon.slug as datathonSlug',
      'datathon.name as datathon',
      eb
        .selectFrom('awardGiven')
        .innerJoin('award', 'award.id', 'awardGiven.awardId')
        .whereRef('awardGiven.submissionId', '=', 'submission.id')
        .select((award) =>
          award.fn.agg<string>('string_agg', ['award.name', award.val(', ')]).as('names'),
        )
        .as('awards'),
    ])
    .orderBy('results.publishedAt', 'desc')
    .limit(5)
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
