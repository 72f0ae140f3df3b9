import { db, type Db, type Transaction } from 'db/client'
import type { Consent, Purpose } from './privacy-notice'

/** Saying yes twice to the same is one consent. */
export async function insertConsent(
  personId: string,
  consent: Consent,
  trx: Transaction,
): Promise<void> {
  await trx
    .insertInto('consent')
    .values({ personId, ...consent })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes back what stands, in whichever version it was given. */
export async function updateWithdrawn(
  personId: string,
  kind: Purpose,
  now: Date,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('consent')
    .set({ withdrawnAt: now })
    .where('personId', '=', personId)
    .where('kind', '=', kind)
    .where('withdrawnAt', 'is', null)
    .execute()
}

/** What a person agreed to, when, and since when no more; the newest first. */
export function listConsents(personId: string, on: Db = db) {
  return on
    .selectFrom('consent')
    .select(['kind', 'version', 'givenAt', 'withdrawnAt'])
    .where('personId', '=', personId)
    .orderBy('kind')
    .orderBy('version', 'desc')
    .orderBy('givenAt', 'desc')
    .execute()
}

export async function hasAgreed(personId: string, version: number, on: Db = db): Promise<boolean> {
  const row = await on
    .selectFrom('consent')
    .select('id')
    .where('personId', '=', personId)
    .where('kind', '=', 'privacy-notice')
    .where('version', '>=', version)
    .where('withdrawnAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Who said yes to a purpose and has not taken it back, but those who are suspended or in shelter. */
export async function listWilling(kind: Purpose, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('consent')
    .innerJoin('person', 'person.id', 'consent.personId')
    .select('personId')
    .distinct()
    .where('kind', '=', kind)
    .where('withdrawnAt', 'is', null)
    .where('suspendedAt', 'is', null)
    .where('shelteredAt', 'is', null)
    .execute()
  return rows.map(({ personId }) => personId)
}
