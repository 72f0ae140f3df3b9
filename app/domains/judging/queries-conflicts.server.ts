import { db, type Db, type Transaction } from 'db/client'

/** What keeps a judge from a submission: their word, their team, or their organisation's own brief. */
export type ConflictKind = 'declared' | 'team' | 'organization'

/** Every conflict between the judges and the submissions of a datathon; one pair may have several. */
export async function listConflicts(datathonId: string, on: Db = db) {
  const rows = await conflicts(on).where('team.datathonId', '=', datathonId).execute()
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind as ConflictKind }))
}

export async function hasConflict(
  judgeId: string,
  submissionId: string,
  on: Db = db,
): Promise<boolean> {
  const row = await conflicts(on)
    .where('pair.judgeId', '=', judgeId)
    .where('submission.id', '=', submissionId)
    .executeTakeFirst()
  return row !== undefined
}

function conflicts(on: Db) {
  const declared = on
    .selectFrom('conflictOfInterest')
    .select((eb) => ['judgeId', 'submissionId', eb.val('declared').as('kind')])
  const ofTeams = on
    .selectFrom('teamMember')
    .innerJoin('submission', 'submission.teamId', 'teamMember.teamId')
    .select((eb) => [
      'personId as judgeId',
      'submission.id as submissionId',
      eb.val('team').as('kind'),
    ])
  const ofOrganizations = on
    .selectFrom('membership')
    .innerJoin('challenge', 'challenge.organizationId', 'membership.organizationId')
    .innerJoin('team', 'team.challengeId', 'challenge.id')
    .innerJoin('submission', 'submission.teamId', 'team.id')
    .select((eb) => [
      'personId as judgeId',
      'submission.id as submissionId',
      eb.val('organization').as('kind'),
    ])
  return on
    .selectFrom(declared.unionAll(ofTeams).unionAll(ofOrganizations).as('pair'))
    .innerJoin('submission', 'submission.id', 'pair.submissionId')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .select(['pair.judgeId as judge', 'pair.submissionId as submission', 'pair.kind'])
}

/** What judges declared in a datathon, with their words. */
export function listDeclaredConflicts(datathonId: string, on: Db = db) {
  return on
    .selectFrom('conflictOfInterest')
    .innerJoin('submission', 'submission.id', 'conflictOfInterest.submissionId')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('person', 'person.id', 'conflictOfInterest.judgeId')
    .select(['person.handle', 'team.name as teamName', 'reason', 'declaredAt'])
    .where('team.datathonId', '=', datathonId)
    .orderBy('declaredAt')
    .execute()
}

export async function insertConflict(
  conflict: { judgeId: string; submissionId: string; reason: string; declaredAt: Date },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('conflictOfInterest').values(conflict).execute()
}
