import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import { isUuid } from '~/shared/uuid'
import type { SheetState } from './rules'
import type { Pair } from './assignment-draft'

const briefColumns = [
  'challenge.slug as challengeSlug',
  'challenge.title as challengeTitle',
  'challenge.language as challengeLanguage',
] as const

/** The submissions of a datathon that can be judged, by the names of their teams. */
export function listJudgeable(datathonId: string, on: Db = db) {
  return on
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('challenge', 'challenge.id', 'team.challengeId')
    .select(['submission.id', 'team.name as teamName'])
    .select(briefColumns)
    .where('team.datathonId', '=', datathonId)
    .where('submission.state', '=', 'locked')
    .orderBy('team.name')
    .execute()
}

/** How many submissions were handed in and are not locked yet: for the seconds after the deadline. */
export async function countNotLockedYet(datathonId: string, on: Db = db): Promise<number> {
  const { count } = await on
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('team.datathonId', '=', datathonId)
    .where('submission.state', '=', 'submitted')
    .executeTakeFirstOrThrow()
  return count
}

/** Who judges what in a datathon, and how far each sheet is. */
export async function listAssignments(datathonId: string, on: Db = db) {
  const rows = await assignments(on)
    .leftJoin('person', 'person.id', 'judgeAssignment.judgeId')
    .select((eb) => [
      // Whoever deleted the account keeps a place of their own, without a name.
      eb.fn
        .coalesce('judgeAssignment.judgeId', 'judgeAssignment.formerJudge')
        .$notNull()
        .as('judgeId'),
      'person.handle',
      'judgeAssignment.submissionId',
    ])
    .where('team.datathonId', '=', datathonId)
    .orderBy('person.handle')
    .orderBy('judgeAssignment.submissionId')
    .execute()
  return rows.map(withState)
}

/** What somebody has to judge, in all datathons; results that are out close the sheet for good. */
export async function listAssignmentsOf(judgeId: string, on: Db = db) {
  const rows = await assignments(on)
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .innerJoin('challenge', 'challenge.id', 'team.challengeId')
    .innerJoin('submissionVersion', (join) =>
      join
        .onRef('submissionVersion.submissionId', '=', 'submission.id')
        .onRef('submissionVersion.number', '=', 'submission.lockedVersion'),
    )
    .leftJoin('results', 'results.datathonId', 'datathon.id')
    .select((eb) => [
      // Raw: kysely cannot see into JSON whose shape the database does not know.
      sql<string | null>`${eb.ref('submissionVersion.answers')} ->> 'title'`.as('title'),
      'judgeAssignment.submissionId',
      ...briefColumns,
      'team.name as teamName',
      'datathon.id as datathonId',
      'datathon.slug as datathonSlug',
      'datathon.name as datathonName',
      'datathon.timeZone',
      'datathon.blindJudging',
      'datathon.submissionsCloseAt',
      'datathon.judgingClosesAt',
      'results.publishedAt',
    ])
    .where('judgeId', '=', judgeId)
    .orderBy('datathon.judgingClosesAt', 'desc')
    .orderBy('judgeAssignment.assignedAt')
    .orderBy('judgeAssignment.id')
    .execute()
  return rows.map(withState)
}

function assignments(on: Db) {
  return on
    .selectFrom('judgeAssignment')
    .innerJoin('submission', 'submission.id', 'judgeAssignment.submissionId')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .leftJoin('scoreSheet', 'scoreSheet.assignmentId', 'judgeAssignment.id')
    .select((eb) => [
      'judgeAssignment.id',
      'scoreSheet.state as sheetState',
      eb
        .selectFrom('score')
        .select(eb.fn.countAll<number>().as('answered'))
        .whereRef('score.assignmentId', '=', 'judgeAssignment.id')
        .as('answered'),
    ])
    .where('submission.state', '=', 'locked')
}

function withState<Row extends { sheetState: string | null; answered: number | null }>(row: Row) {
  return { ...row, sheetState: row.sheetState as SheetState | null, answered: row.answered ?? 0 }
}

/** An assignment with what decides about its sheet. */
export async function findAssignment(id: string, on: Db = db) {
  const row = await on
    .selectFrom('judgeAssignment')
    .innerJoin('submission', 'submission.id', 'judgeAssignment.submissionId')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .leftJoin('results', 'results.datathonId', 'datathon.id')
    .select([
      'judgeAssignment.id',
      'judgeAssignment.judgeId',
      'judgeAssignment.submissionId',
      'datathon.id as datathonId',
      'datathon.language as rubricLanguage',
      'datathon.slug as datathonSlug',
      'datathon.name as datathonName',
      'datathon.timeZone',
      'datathon.blindJudging',
      'datathon.startsAt',
      'datathon.submissionsCloseAt',
      'datathon.judgingClosesAt',
      'results.publishedAt',
    ])
    .where('judgeAssignment.id', '=', isUuid(id) ? id : null)
    .where('submission.state', '=', 'locked')
    .executeTakeFirst()
  return row && { ...row, published: row.publishedAt !== null }
}

/**
 * The same, taken until the transaction ends: two saves of one sheet follow each other, and both follow the results.
 * It is read once it is taken, since a statement that waited still sees what was there before.
 */
export async function lockAssignment(id: string, trx: Transaction) {
  await trx
    .selectFrom('judgeAssignment')
    .select('id')
    .where('id', '=', isUuid(id) ? id : null)
    .forUpdate()
    .execute()
  return findAssignment(id, trx)
}

/** Takes every assignment of a datathon and counts them, so that no sheet changes until the transaction ends. */
export async function lockAssignments(datathonId: string, trx: Transaction) {
  await trx
    .selectFrom('judgeAssignment')
    .innerJoin('submission', 'submission.id', 'judgeAssignment.submissionId')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .select('judgeAssignment.id')
    .where('team.datathonId', '=', datathonId)
    .orderBy('judgeAssignment.id')
    .forUpdate('judgeAssignment')
    .execute()
  const rows = await listAssignments(datathonId, trx)
  const submitted = rows.filter(({ sheetState }) => sheetState === 'submitted').length
  return { assigned: rows.length, submitted }
}

export async function insertAssignments(
  pairs: Pair[],
  by: { assignedBy: string; assignedAt: Date },
  trx: Transaction,
): Promise<void> {
  if (pairs.length === 0) return
  await trx
    .insertInto('judgeAssignment')
    .values(
      pairs.map(({ judge, submission }) => ({ judgeId: judge, submissionId: submission, ...by })),
    )
    .execute()
}

export async function deleteAssignment(id: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('judgeAssignment').where('id', '=', id).execute()
}
