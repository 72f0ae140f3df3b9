import { db, type Db, type Transaction } from 'db/client'
import type { Consent } from './privacy-notice'

export async function insertConsent(
  personId: string,
  { version, givenAt }: Consent,
  trx: Transaction,
): Promise<void> {
  await trx
    .insertInto('consent')
    .values({ personId, kind: 'privacy-notice', version, givenAt })
    .execute()
}

/** What a person agreed to and when, the newest version first. */
export function listConsents(personId: string, on: Db = db) {
  return on
    .selectFrom('consent')
    .select(['kind', 'version', 'givenAt'])
    .where('personId', '=', personId)
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute()
}
