import { db, type Db, type Transaction } from 'db/client'

/** Whether somebody has a second factor and a role that asks for one. */
export async function findFactors(
  personId: string,
  on: Db = db,
): Promise<{ factors: number; isEntrusted: boolean }> {
  const { factors, roles } = await on
    .selectNoFrom((eb) => [
      eb
        .selectFrom('secondFactor')
        .select(eb.fn.countAll<number>().as('n'))
        .where('personId', '=', personId)
        .as('factors'),
      eb
        .selectFrom('entrustedRole')
        .select(eb.fn.countAll<number>().as('n'))
        .where('personId', '=', personId)
        .as('roles'),
    ])
    .executeTakeFirstOrThrow()
  return { factors: factors ?? 0, isEntrusted: (roles ?? 0) > 0 }
}

/** Whether somebody has a role that asks for a second factor, here or in any datathon. */
export async function holdsEntrustedRole(personId: string, on: Db = db): Promise<boolean> {
  const role = await on
    .selectFrom('entrustedRole')
    .select('personId')
    .where('personId', '=', personId)
    .limit(1)
    .executeTakeFirst()
  return role !== undefined
}

/** The same as `findFactors`, with the person taken: of two last factors that are removed at once, the second waits and is refused. */
export async function lockFactors(personId: string, trx: Transaction) {
  await trx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
  return findFactors(personId, trx)
}

/** Puts a new set of recovery codes in the place of the one there was. */
export async function replaceRecoveryCodes(
  personId: string,
  codes: { locator: string; codeHash: string }[],
  trx: Transaction,
): Promise<void> {
  await trx.deleteFrom('recoveryCode').where('personId', '=', personId).execute()
  const rows = codes.map((code) => ({ ...code, personId }))
  if (rows.length > 0) await trx.insertInto('recoveryCode').values(rows).execute()
}

export async function countRecoveryCodes(personId: string, on: Db = db): Promise<number> {
  const { left } = await on
    .selectFrom('recoveryCode')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return left
}

export function findRecoveryCode(personId: string, locator: string, on: Db = db) {
  return on
    .selectFrom('recoveryCode')
    .select(['id', 'codeHash'])
    .where('personId', '=', personId)
    .where('locator', '=', locator)
    .where('usedAt', 'is', null)
    .executeTakeFirst()
}

/** Spends a recovery code; false where somebody else did so first. */
export async function spendRecoveryCode(
  id: string,
  usedAt: Date,
  trx: Transaction,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('recoveryCode')
    .set({ usedAt })
    .where('id', '=', id)
    .where('usedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes away all that a person enters with beside their password. */
export async function deleteFactors(personId: string, trx: Transaction): Promise<void> {
  for (const table of ['authenticator', 'passkey', 'recoveryCode', 'pendingSignIn'] as const) {
    await trx.deleteFrom(table).where('personId', '=', personId).execute()
  }
}

export async function insertFactorReset(
  reset: { personId: string; resetBy: string; howChecked: string; resetAt: Date },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('secondFactorReset').values(reset).execute()
}
