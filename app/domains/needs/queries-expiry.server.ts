import type { Transaction } from 'db/client'

/** Needs that have been kept for as long as is said; those that everybody may read stay. */
export async function listExpiredNeeds(before: { told: Date; settled: Date }, trx: Transaction) {
  const rows = await trx
    .selectFrom('need')
    .select('id')
    .where((eb) =>
      eb.or([
        eb.and([eb('state', '=', 'told'), eb('toldAt', '<=', before.told)]),
        eb.and([
          eb('state', 'in', ['answered_otherwise', 'closed']),
          eb('settledAt', '<=', before.settled),
        ]),
      ]),
    )
    .where('shownAt', 'is', null)
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

/** Messages that are as old as that, of needs that were settled as long ago. */
export async function deleteMessagesBefore(before: Date, trx: Transaction): Promise<void> {
  await trx
    .deleteFrom('needMessage')
    .using('need')
    .whereRef('need.id', '=', 'needMessage.needId')
    .where('need.settledAt', '<=', before)
    .where('needMessage.writtenAt', '<=', before)
    .execute()
}

/** A key that an account took the place of opened nothing any more; now nothing is left of it. */
export async function endAdoptedKeys(trx: Transaction): Promise<void> {
  await trx
    .updateTable('need')
    .set({ keyHash: null })
    .where('tellerId', 'is not', null)
    .where('keyHash', 'is not', null)
    .execute()
}
