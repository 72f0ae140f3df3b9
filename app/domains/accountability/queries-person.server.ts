import { db, type Db, type Transaction } from 'db/client'

/** When a person was in shelter, or put something into it. */
export function listOwnShelters(column: 'personId' | 'begunBy', personId: string, on: Db = db) {
  return on
    .selectFrom('shelter')
    .select(['kind', 'begunAt', 'until'])
    .where(column, '=', personId)
    .orderBy('begunAt')
    .execute()
}

/** What a person decided on reports of content, in their own words. */
export async function listOwnReportsDecided(personId: string, on: Db = db) {
  const decided = await on
    .selectFrom('report')
    .select(['aboutKind', 'path', 'decision', 'decisionReason', 'decidedAt'])
    .where('decidedBy', '=', personId)
    .execute()
  const reviewed = await on
    .selectFrom('takedown')
    .select(['aboutKind', 'path', 'review', 'reviewNote', 'reviewedAt'])
    .where('reviewedBy', '=', personId)
    .execute()
  return [...decided, ...reviewed]
}

/** Reports of the person's own page and what was taken down of it; an address they gave with a report goes too. */
export async function deleteReportsOf(
  { id, email }: { id: string; email: string | null },
  trx: Transaction,
): Promise<void> {
  for (const table of ['report', 'takedown'] as const)
    await trx
      .deleteFrom(table)
      .where('aboutKind', '=', 'person')
      .where('aboutId', '=', id)
      .execute()
  if (email)
    await trx.updateTable('report').set({ address: null }).where('address', '=', email).execute()
}
