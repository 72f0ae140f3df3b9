import { db, type Db, type Transaction } from 'db/client'

/** The sealed text of a brief's annex. */
export async function findSealedAnnex(challengeId: string, on: Db = db): Promise<string | null> {
  const row = await on
    .selectFrom('annex')
    .select('sealed')
    .where('challengeId', '=', challengeId)
    .executeTakeFirst()
  return row?.sealed ?? null
}

export async function upsertAnnex(
  annex: { challengeId: string; sealed: string; writtenBy: string; writtenAt: Date },
  trx: Transaction,
): Promise<void> {
  const { challengeId: _, ...changed } = annex
  await trx
    .insertInto('annex')
    .values(annex)
    .onConflict((conflict) => conflict.column('challengeId').doUpdateSet(changed))
    .execute()
}

/** The text, and with it whom it was opened to; who read it stays listed. */
export async function deleteAnnex(challengeId: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('annex').where('challengeId', '=', challengeId).execute()
  await trx.deleteFrom('annexOpening').where('challengeId', '=', challengeId).execute()
}

/** The ids of the teams to which it is open. */
export async function listOpenings(challengeId: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('annexOpening')
    .select('teamId')
    .where('challengeId', '=', challengeId)
    .execute()
  return rows.map(({ teamId }) => teamId)
}

export async function isOpenTo(
  challengeId: string,
  teamId: string | undefined,
  on: Db = db,
): Promise<boolean> {
  return teamId !== undefined && (await listOpenings(challengeId, on)).includes(teamId)
}

/** False where it was open already. */
export async function insertOpening(
  opening: { challengeId: string; teamId: string; openedBy: string; openedAt: Date },
  trx: Transaction,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('annexOpening')
    .values(opening)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function deleteOpening(
  challengeId: string,
  teamId: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('annexOpening')
    .where('challengeId', '=', challengeId)
    .where('teamId', '=', teamId)
    .execute()
}

export async function insertReading(
  reading: { challengeId: string; teamId: string; personId: string; readAt: Date },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('annexReading').values(reading).execute()
}

/** Who read it and when, the last first. */
export function listReadings(challengeId: string, on: Db = db) {
  return on
    .selectFrom('annexReading')
    .leftJoin('person', 'person.id', 'annexReading.personId')
    .select(['person.handle', 'annexReading.teamId', 'annexReading.readAt'])
    .where('challengeId', '=', challengeId)
    .orderBy('readAt', 'desc')
    .limit(200)
    .execute()
}
