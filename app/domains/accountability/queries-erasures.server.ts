import { db, type Db, type Transaction } from 'db/client'

/** Whose accounts were deleted, and when: ids alone. */
export function listErasures(on: Db = db) {
  return on
    .selectFrom('erasure')
    .select(['personId', 'erasedAt'])
    .orderBy('erasedAt')
    .orderBy('personId')
    .execute()
}

export async function insertErasure(
  erasure: { personId: string; erasedAt: Date },
  trx: Transaction,
): Promise<void> {
  await trx
    .insertInto('erasure')
    .values(erasure)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
