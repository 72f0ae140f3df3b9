import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import type { ChainedEntry, Head } from './chain'

/** Takes the end of the chain; the next writer waits until this transaction has ended. */
export async function lockHead(trx: Transaction): Promise<Head | undefined> {
  // Raw: an advisory lock has no form in the query builder. 1635083369 is 'audi' in ASCII.
  await sql`select pg_advisory_xact_lock(1635083369)`.execute(trx)
  return findHead(trx)
}

export function findHead(on: Db = db): Promise<Head | undefined> {
  return on
    .selectFrom('auditEntry')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function findEntryHash(number: number, on: Db = db): Promise<string | undefined> {
  const row = await on
    .selectFrom('auditEntry')
    .select('hash')
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.hash
}

export async function insertEntry(entry: ChainedEntry, trx: Transaction): Promise<void> {
  await trx.insertInto('auditEntry').values(entry).execute()
}

export function listEntriesAfter(
  number: number,
  limit: number,
  on: Db = db,
): Promise<ChainedEntry[]> {
  return on
    .selectFrom('auditEntry')
    .select(['number', 'at', 'actorNumber', 'kind', 'objectId', 'outcome', 'previousHash', 'hash'])
    .where('number', '>', number)
    .orderBy('number')
    .limit(limit)
    .execute()
}

/** The entry of a deed that was done, by what it was done to. */
export function findDeed(kind: string, objectId: string, on: Db = db) {
  return on
    .selectFrom('auditEntry')
    .select(['number', 'hash'])
    .where('kind', '=', kind)
    .where('objectId', '=', objectId)
    .where('outcome', '=', 'done')
    .orderBy('number')
    .executeTakeFirst()
}
