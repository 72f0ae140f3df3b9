import { db, type Db, type Transaction } from 'db/client'
import type { NeedSide } from './rules'

/** What both sides of a need wrote to each other since an instant, the oldest first. */
export async function listMessages(needId: string, since: Date | null, on: Db = db) {
  let query = on
    .selectFrom('needMessage')
    .leftJoin('person', 'person.id', 'needMessage.personId')
    .select([
      'needMessage.id',
      'needMessage.writtenBy',
      'needMessage.body',
      'needMessage.writtenAt',
      'person.handle',
    ])
    .where('needId', '=', needId)
    .orderBy('writtenAt')
    .orderBy('needMessage.id')
  if (since) query = query.where('writtenAt', '>=', since)
  const rows = await query.execute()
  return rows.map((row) => ({ ...row, writtenBy: row.writtenBy as NeedSide }))
}

/** What somebody wrote about needs, theirs or others'. */
export function listOwnMessages(personId: string, on: Db = db) {
  return on
    .selectFrom('needMessage')
    .select(['needId', 'writtenBy', 'body', 'writtenAt'])
    .where('personId', '=', personId)
    .orderBy('writtenAt')
    .execute()
}

/** @returns false where it was written already: a page sent twice */
export async function insertMessage(
  message: {
    id: string
    needId: string
    writtenBy: NeedSide
    personId: string | null
    body: string
    writtenAt: Date
  },
  trx: Transaction,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('needMessage')
    .values(message)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function deleteMessages(needIds: string[], trx: Transaction): Promise<void> {
  if (needIds.length > 0)
    await trx.deleteFrom('needMessage').where('needId', 'in', needIds).execute()
}
