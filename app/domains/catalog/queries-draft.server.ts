import { db, type Db } from 'db/client'
import { emptyFacts, type EntryFacts } from './facts'

/** What maintainers have written so far, null where nothing. */
export async function findDraft(toolId: string, on: Db = db) {
  const draft = await on
    .selectFrom('catalogDraft')
    .select(['facts', 'savedAt'])
    .where('toolId', '=', toolId)
    .executeTakeFirst()
  if (!draft) return null
  return {
    savedAt: draft.savedAt,
    facts: { ...emptyFacts, ...(draft.facts as object) } as EntryFacts,
  }
}

export async function upsertDraft(
  draft: { toolId: string; facts: EntryFacts; by: string; now: Date },
  trx: Db,
): Promise<void> {
  const { toolId, by, now } = draft
  const row = { facts: JSON.stringify(draft.facts), savedBy: by, savedAt: now }
  await trx
    .insertInto('catalogDraft')
    .values({ toolId, ...row })
    .onConflict((conflict) => conflict.column('toolId').doUpdateSet(row))
    .execute()
}
