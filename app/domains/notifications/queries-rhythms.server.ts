import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import type { News, Rhythm } from './rhythms'

/** How often a person wants which news; what is missing comes at once. */
export async function listRhythms(
  personId: string,
  on: Db = db,
): Promise<Partial<Record<News, Rhythm>>> {
  const rows = await on
    .selectFrom('mailRhythm')
    .select(['news', 'rhythm'])
    .where('personId', '=', personId)
    .execute()
  return Object.fromEntries(rows.map(({ news, rhythm }) => [news, rhythm]))
}

export async function replaceRhythms(
  personId: string,
  chosen: { news: News; rhythm: Rhythm }[],
  now: Date,
  trx: Transaction,
): Promise<void> {
  await trx.deleteFrom('mailRhythm').where('personId', '=', personId).execute()
  const rare = chosen.filter(({ rhythm }) => rhythm !== 'at-once')
  if (rare.length === 0) return
  await trx
    .insertInto('mailRhythm')
    .values(rare.map((each) => ({ personId, ...each, createdAt: now })))
    .execute()
}

/** Whoever stops a digest wants none of what it would have told. */
export async function stopDigests(personId: string, trx: Transaction): Promise<void> {
  await trx
    .updateTable('mailRhythm')
    .set({ rhythm: 'never' })
    .where('personId', '=', personId)
    .where('rhythm', '!=', 'never')
    .execute()
}

/** Keeps a notification for a digest. */
export async function updateDigestAt(id: string, digestAt: Date, trx: Transaction): Promise<void> {
  await trx.updateTable('notification').set({ digestAt }).where('id', '=', id).execute()
}

/** What waits of these kinds for a digest of this person is told with the next round. */
export async function hastenDigests(
  personId: string,
  kinds: string[],
  now: Date,
  trx: Transaction,
): Promise<void> {
  if (kinds.length === 0) return
  await trx
    .updateTable('notification')
    .set({ digestAt: now })
    .where('recipientId', '=', personId)
    .where('kind', 'in', kinds)
    .where('digestAt', '>', now)
    .where('mailedAt', 'is', null)
    .execute()
}

/** For whom a digest is due. */
export async function listDigestReaders(now: Date, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('notification')
    .select('recipientId')
    .distinct()
    .where('digestAt', '<=', now)
    .where('mailedAt', 'is', null)
    .execute()
  return rows.map(({ recipientId }) => recipientId!)
}

/** Takes what the person's digest tells, in the order in which it happened; nothing where another job has it. */
export function lockDigest(personId: string, now: Date, trx: Transaction) {
  return trx
    .selectFrom('notification')
    .select(['id', 'kind', 'facts', 'path', 'digestAt'])
    .where('recipientId', '=', personId)
    .where('digestAt', '<=', now)
    .where('mailedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .forUpdate()
    .execute()
}

export function listOwnRhythms(personId: string, on: Db = db) {
  return on
    .selectFrom('mailRhythm')
    .select(['news', 'rhythm', 'createdAt'])
    .where('personId', '=', personId)
    .orderBy('news')
    .execute()
}

/** The mails whose digests told of such notices. */
export const digestsOf = (notifications: ReturnType<typeof sql>) =>
  // Raw: an array of ids is compared with a query's.
  sql`digest_of && array(select id from notification where ${notifications})`
