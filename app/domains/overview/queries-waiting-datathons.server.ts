import { db, type Db } from 'db/client'

/** Datathons in which somebody takes part and hand-ins are not closed, with their team and whether it handed in. */
export function listOwnDatathons(personId: string, now: Date, on: Db = db) {
  return on
    .selectFrom('registration')
    .innerJoin('datathon', 'datathon.id', 'registration.datathonId')
    .leftJoin('teamMember', (join) =>
      join
        .onRef('teamMember.datathonId', '=', 'datathon.id')
        .onRef('teamMember.personId', '=', 'registration.personId'),
    )
    .leftJoin('team', 'team.id', 'teamMember.teamId')
    .leftJoin('submission', 'submission.teamId', 'team.id')
    .where('registration.personId', '=', personId)
    .where('datathon.submissionsCloseAt', '>', now)
    .select([
      'datathon.slug',
      'datathon.name',
      'datathon.timeZone',
      'datathon.startsAt',
      'datathon.submissionsCloseAt',
      'team.slug as teamSlug',
      'team.name as teamName',
      'submission.state as submissionState',
    ])
    .orderBy('datathon.submissionsCloseAt')
    .execute()
}

/** Score sheets that somebody has to hand in, a row a datathon. */
export function listSheetsToScore(judgeId: string, now: Date, on: Db = db) {
  return on
    .selectFrom('judgeAssignment')
    .innerJoin('submission', 'submission.id', 'judgeAssignment.submissionId')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .leftJoin('scoreSheet', 'scoreSheet.assignmentId', 'judgeAssignment.id')
    .leftJoin('results', 'results.datathonId', 'datathon.id')
    .where('judgeAssignment.judgeId', '=', judgeId)
    .where('datathon.submissionsCloseAt', '<=', now)
    .where('results.datathonId', 'is', null)
    .where((eb) =>
      eb.or([eb('scoreSheet.state', 'is', null), eb('scoreSheet.state', '<>', 'submitted')]),
    )
    .groupBy('datathon.id')
    .select((eb) => [
      'datathon.name',
      'datathon.timeZone',
      'datathon.judgingClosesAt',
      eb.fn.countAll<number>().as('sheets'),
    ])
    .execute()
}

/** Datathons that somebody organises, not over, and not waiting for a second person's word on their results. */
export function listOrganizedDatathons(personId: string, now: Date, on: Db = db) {
  return on
    .selectFrom('datathonRole')
    .innerJoin('datathon', 'datathon.id', 'datathonRole.datathonId')
    .leftJoin('results', 'results.datathonId', 'datathon.id')
    .where('datathonRole.personId', '=', personId)
    .where('datathonRole.role', '=', 'organizer')
    .where('results.datathonId', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('approval')
            .select('approval.id')
            .whereRef('approval.objectId', '=', 'datathon.id')
            .where('approval.kind', '=', 'results-publication')
            .where('approval.decision', 'is', null)
            .where('approval.expiresAt', '>', now),
        ),
      ),
    )
    .select((eb) => [
      'datathon.slug',
      'datathon.name',
      'datathon.timeZone',
      'datathon.callOpensAt',
      'datathon.registrationOpensAt',
      'datathon.startsAt',
      'datathon.submissionsCloseAt',
      'datathon.judgingClosesAt',
      'datathon.resultsAt',
      eb
        .exists(
          eb
            .selectFrom('submission')
            .innerJoin('team', 'team.id', 'submission.teamId')
            .select('submission.id')
            .whereRef('team.datathonId', '=', 'datathon.id')
            .where('submission.state', 'in', ['submitted', 'locked']),
        )
        .as('handedIn'),
    ])
    .execute()
}
