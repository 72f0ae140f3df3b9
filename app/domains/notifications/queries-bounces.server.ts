import { db, type Db, type Transaction } from 'db/client'
import type { Delivery } from '~/platform/mail'

/** Whether the last mail to a person was refused for its address. */
export async function hasBounced(personId: string, on: Db = db): Promise<boolean> {
  const row = await on
    .selectFrom('mailBounce')
    .select('personId')
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** What became of a mail: a refused address is kept until one is taken. */
export async function updateBounce(
  personId: string,
  delivery: Delivery,
  now: Date,
  trx: Transaction,
): Promise<void> {
  if (delivery === 'taken')
    await trx.deleteFrom('mailBounce').where('personId', '=', personId).execute()
  else
    await trx
      .insertInto('mailBounce')
      .values({ personId, bouncedAt: now })
      .onConflict((conflict) => conflict.column('personId').doUpdateSet({ bouncedAt: now }))
      .execute()
}

export function listOwnBounces(personId: string, on: Db = db) {
  return on.selectFrom('mailBounce').select('bouncedAt').where('personId', '=', personId).execute()
}
