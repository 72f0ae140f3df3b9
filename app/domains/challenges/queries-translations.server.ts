import { db, type Db, type Transaction } from 'db/client'
import type { WrittenAs } from './approvals'

/** The texts of a brief in other languages. Of one place what waits for approval comes after what stands. */
export function listTranslated(challengeId: string, on: Db = db) {
  return on
    .selectFrom('challengeTranslation')
    .select(['id', 'language', 'field', 'text', 'ofHash', 'writtenAs', 'writtenAt', 'approvedAt'])
    .select('writtenBy')
    .where('challengeId', '=', challengeId)
    .orderBy('language')
    .orderBy('field')
    .orderBy((eb) => eb.and([eb('writtenAs', '=', 'companion'), eb('approvedAt', 'is', null)]))
    .execute()
}

interface Place {
  challengeId: string
  language: string
  field: string
}

export async function insertTranslated(
  translated: Place & {
    text: string
    ofHash: string
    writtenBy: string
    writtenAs: Exclude<WrittenAs, 'need'>
    writtenAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('challengeTranslation').values(translated).execute()
}

/** The text stays whose it was: somebody read it beside what the original says now, or reworded what points at somebody. */
export async function updateTranslated(
  id: string,
  change: Partial<{ text: string; ofHash: string }>,
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('challengeTranslation').set(change).where('id', '=', id).execute()
}

export async function deleteTranslated(ids: string[], trx: Transaction): Promise<void> {
  if (ids.length > 0) await trx.deleteFrom('challengeTranslation').where('id', 'in', ids).execute()
}

/** The organisation stands by texts that waited. */
export async function updateTranslatedApproved(
  ids: string[],
  at: Date,
  trx: Transaction,
): Promise<void> {
  if (ids.length === 0) return
  const approved = { approvedAt: at }
  await trx.updateTable('challengeTranslation').set(approved).where('id', 'in', ids).execute()
}
