import { db, type Db, type Transaction } from 'db/client'
import type { Unsubscribing } from './unsubscribe-link.server'

/** Of which kinds a person wants no mail. */
export async function listMailRefusals(personId: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('mailRefusal')
    .select('kind')
    .where('personId', '=', personId)
    .orderBy('createdAt')
    .execute()
  return rows.map(({ kind }) => kind)
}

export async function refusesMail(
  { personId, kind }: Unsubscribing,
  on: Db = db,
): Promise<boolean> {
  const row = await on
    .selectFrom('mailRefusal')
    .select('kind')
    .where('personId', '=', personId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row !== undefined
}

/** A person who deleted the account meanwhile gets no mail anyhow. */
export async function insertMailRefusal(
  { personId, kind }: Unsubscribing,
  now: Date,
  trx: Transaction,
): Promise<void> {
  await trx
    .insertInto('mailRefusal')
    .columns(['personId', 'kind', 'createdAt'])
    .expression((eb) =>
      eb
        .selectFrom('person')
        .where('id', '=', personId)
        .select((eb) => ['id', eb.val(kind).as('kind'), eb.val(now).as('createdAt')]),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteMailRefusal(
  { personId, kind }: Unsubscribing,
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('mailRefusal')
    .where('personId', '=', personId)
    .where('kind', '=', kind)
    .execute()
}
