import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'

/** One try of an account at a time: fifty at once would otherwise all find the same count. */
export async function lockAttempts(kind: string, subject: string, trx: Transaction): Promise<void> {
  // Raw: a lock on what may have no row yet.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${kind}:${subject}`}, 0))`.execute(trx)
}

/** The tries of an account since an instant, the newest first. */
export function listAttempts(kind: string, subject: string, since: Date, trx: Transaction) {
  return trx
    .selectFrom('attempt')
    .select(['at', 'place', 'known'])
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('at', '>', since)
    .orderBy('at', 'desc')
    .limit(500)
    .execute()
}

/** How many accounts a network has tried since an instant; past `most` nobody counts on. */
export async function countSubjects(
  kind: string,
  network: string,
  since: Date,
  most: number,
  trx: Transaction,
): Promise<number> {
  const { subjects } = await trx
    .selectFrom((eb) =>
      eb
        .selectFrom('attempt')
        .select('subject')
        .distinct()
        .where('kind', '=', kind)
        .where('place', '=', network)
        .where('at', '>', since)
        .limit(most)
        .as('tried'),
    )
    .select((eb) => eb.fn.countAll<number>().as('subjects'))
    .executeTakeFirstOrThrow()
  return subjects
}

export async function insertAttempt(
  attempt: { kind: string; subject: string; place: string; known: boolean; at: Date },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('attempt').values(attempt).execute()
}

/** What succeeded was no wrong try; without a place, from anywhere. */
export async function deleteAttempts(
  attempt: { kind: string; subject: string; place?: string },
  on: Db = db,
): Promise<void> {
  await on
    .deleteFrom('attempt')
    .where('kind', '=', attempt.kind)
    .where('subject', '=', attempt.subject)
    .$if(attempt.place !== undefined, (query) => query.where('place', '=', attempt.place!))
    .execute()
}

export async function deleteAttemptsBefore(instant: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('attempt').where('at', '<=', instant).execute()
}
