import { db, type Db, type Transaction } from 'db/client'

/** The mark that holds on a brief's do-no-harm section, with whoever set it. */
export function findHarmMark(challengeId: string, on: Db = db) {
  return on
    .selectFrom('harmMark')
    .leftJoin('person', 'person.id', 'harmMark.markedBy')
    .select(['harmMark.reason', 'harmMark.markedAt', 'harmMark.markedBy', 'harmMark.liftedAt'])
    .select('person.handle as marker')
    .where('harmMark.challengeId', '=', challengeId)
    .where('harmMark.liftedAt', 'is', null)
    .executeTakeFirst()
}

/** Marks that were taken away, the latest first, with both reasons. */
export function listLiftedMarks(challengeId: string, on: Db = db) {
  return on
    .selectFrom('harmMark')
    .leftJoin('person', 'person.id', 'harmMark.liftedBy')
    .select(['harmMark.id', 'harmMark.reason', 'harmMark.liftedReason', 'harmMark.liftedAt'])
    .select(['harmMark.liftedBy', 'person.handle as lifter'])
    .where('harmMark.challengeId', '=', challengeId)
    .where('harmMark.liftedAt', 'is not', null)
    .orderBy('harmMark.liftedAt', 'desc')
    .execute()
}

export async function insertHarmMark(
  mark: { challengeId: string; reason: string; markedBy: string; markedAt: Date },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('harmMark').values(mark).execute()
}

export async function updateLifted(
  challengeId: string,
  lifted: { liftedReason: string; liftedBy: string; liftedAt: Date },
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('harmMark')
    .set(lifted)
    .where('challengeId', '=', challengeId)
    .where('liftedAt', 'is', null)
    .execute()
}
