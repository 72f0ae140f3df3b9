import { db, type Db, type Transaction } from 'db/client'

const columns = ['id', 'name', 'sealedSecret', 'lastStep', 'createdAt', 'confirmedAt'] as const

/** The apps that show codes for a person, the oldest first. */
export function listAuthenticators(personId: string, on: Db = db) {
  return on
    .selectFrom('authenticator')
    .select(columns)
    .where('personId', '=', personId)
    .where('confirmedAt', 'is not', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** One of a person's own, confirmed or not. */
export function findAuthenticator(id: string, personId: string, on: Db = db) {
  return on
    .selectFrom('authenticator')
    .select(columns)
    .where('id', '=', id)
    .where('personId', '=', personId)
    .executeTakeFirst()
}

export async function insertAuthenticator(
  app: {
    personId: string
    name: string
    sealedSecret: string
    createdAt: Date
    confirmedAt?: Date
    lastStep?: number
  },
  trx: Transaction,
): Promise<string> {
  const { id } = await trx
    .insertInto('authenticator')
    .values(app)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * Spends the code of a step and all before it. Of those who use one code at once, one is told true: the row is
 * changed only where that step was not used.
 */
export async function spendStep(id: string, step: number, trx: Transaction): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('authenticator')
    .set({ lastStep: step })
    .where('id', '=', id)
    .where('lastStep', '<', step)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** From its first code on an app is a second factor. False where it was one already. */
export async function confirmApp(
  id: string,
  step: number,
  confirmedAt: Date,
  trx: Transaction,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('authenticator')
    .set({ confirmedAt, lastStep: step })
    .where('id', '=', id)
    .where('confirmedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteAuthenticator(
  id: string,
  personId: string,
  trx: Transaction,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('authenticator')
    .where('id', '=', id)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
