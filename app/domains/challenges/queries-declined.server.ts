import { db, type Db, type Transaction } from 'db/client'

interface Place {
  challengeId: string
  language: string
}

/** Keeps texts that were not approved for those who wrote them; of a place the latest. */
export async function keepDeclined(
  texts: { field: string; text: string; writtenBy: string | null }[],
  declined: Place & { declinedAt: Date; reason: string; reasonLanguage: string },
  trx: Transaction,
): Promise<void> {
  const { declinedAt, reason, reasonLanguage } = declined
  const since = { declinedAt, reason, reasonLanguage }
  for (const { field, text, writtenBy } of texts) {
    if (writtenBy === null) continue
    await trx
      .insertInto('declinedTranslation')
      .values({ ...declined, field, text, writtenBy })
      .onConflict((conflict) =>
        conflict
          .columns(['challengeId', 'language', 'field', 'writtenBy'])
          .doUpdateSet({ ...since, text }),
      )
      .execute()
  }
}

/** What somebody wrote of a brief in a language and was not approved. */
export function listDeclined({ challengeId, language }: Place, writtenBy: string, on: Db = db) {
  return on
    .selectFrom('declinedTranslation')
    .select(['field', 'text', 'reason', 'reasonLanguage'])
    .where('challengeId', '=', challengeId)
    .where('language', '=', language)
    .where('writtenBy', '=', writtenBy)
    .orderBy('declinedAt')
    .orderBy('field')
    .execute()
}

/** Takes it away: of one field, whose writer wrote anew, or all of a language. */
export async function deleteDeclined(
  { field, ...of }: Place & { writtenBy: string; field?: string },
  on: Db,
): Promise<void> {
  await on
    .deleteFrom('declinedTranslation')
    .where('challengeId', '=', of.challengeId)
    .where('language', '=', of.language)
    .where('writtenBy', '=', of.writtenBy)
    .$if(field !== undefined, (all) => all.where('field', '=', field!))
    .execute()
}

export async function deleteOldDeclined(before: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('declinedTranslation').where('declinedAt', '<=', before).execute()
}

/** For the download of whoever wrote them. */
export function listOwnDeclined(personId: string, on: Db = db) {
  return on
    .selectFrom('declinedTranslation')
    .innerJoin('challenge', 'challenge.id', 'declinedTranslation.challengeId')
    .select(['challenge.slug', 'declinedTranslation.language', 'declinedTranslation.field'])
    .select(['declinedTranslation.text', 'declinedTranslation.declinedAt'])
    .select(['declinedTranslation.reason', 'declinedTranslation.reasonLanguage'])
    .where('declinedTranslation.writtenBy', '=', personId)
    .orderBy('declinedTranslation.declinedAt')
    .execute()
}
