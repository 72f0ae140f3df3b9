import { db, type Db, type Transaction } from 'db/client'
import type { WrittenAs } from './approvals'

/** The texts of a brief in other languages, approved or not. */
export function listTranslated(challengeId: string, on: Db = db) {
  return on
    .selectFrom('challengeTranslation')
    .select(['language', 'field', 'text', 'ofHash', 'writtenAs', 'writtenAt', 'approvedAt'])
    .where('challengeId', '=', challengeId)
    .orderBy('language')
    .orderBy('field')
    .execute()
}

interface Place {
  challengeId: string
  language: string
  field: string
}

/** Writes a text over the one before it, which was approved or not in other words. */
export async function upsertTranslated(
  translated: Place & {
    text: string
    ofHash: string
    writtenBy: string
    writtenAs: Exclude<WrittenAs, 'need'>
    writtenAt: Date
  },
  trx: Transaction,
): Promise<void> {
  const { challengeId: _, language: __, field: ___, ...written } = translated
  await trx
    .insertInto('challengeTranslation')
    .values(translated)
    .onConflict((conflict) =>
      conflict
        .columns(['challengeId', 'language', 'field'])
        .doUpdateSet({ ...written, approvedAt: null }),
    )
    .execute()
}

/** The text stays as it is: somebody read it beside what the original says now, or reworded it themselves. */
export async function updateTranslated(
  { challengeId, language, field }: Place,
  change: Partial<{ text: string; ofHash: string }>,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('challengeTranslation')
    .set(change)
    .where('challengeId', '=', challengeId)
    .where('language', '=', language)
    .where('field', '=', field)
    .execute()
}

export async function deleteTranslated(
  { challengeId, language, field }: Place,
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('challengeTranslation')
    .where('challengeId', '=', challengeId)
    .where('language', '=', language)
    .where('field', '=', field)
    .execute()
}

/** The organisation stands by all that is written and told in a language. */
export async function updateTranslationApproved(
  challengeId: string,
  language: string,
  at: Date,
  trx: Transaction,
): Promise<void> {
  for (const table of ['challengeTranslation', 'challengeVoice'] as const)
    await trx
      .updateTable(table)
      .set({ approvedAt: at })
      .where('challengeId', '=', challengeId)
      .where('language', '=', language)
      .where('writtenAs', '=', 'companion')
      .where('approvedAt', 'is', null)
      .execute()
}
