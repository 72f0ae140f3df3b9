import { db, type Db, type Transaction } from 'db/client'

/** A tool as somebody reports it, in the catalog or on its way there, and who answers for it. */
export async function findReportedTool(slug: string, on: Db = db) {
  const tool = await on
    .selectFrom('tool')
    .select(['id', 'name as title', 'language'])
    .where('slug', '=', slug)
    .where('concealedAt', 'is', null)
    .executeTakeFirst()
  if (!tool) return null
  const maintainers = await on
    .selectFrom('toolRole')
    .select('personId')
    .where('toolId', '=', tool.id)
    .where('role', '=', 'maintainer')
    .execute()
  return { ...tool, ownerIds: maintainers.map(({ personId }) => personId) }
}

/**
 * Takes a tool and its entry from every list, feed, search and program, and its words from the pages of its team and of
 * whoever uses it. Those who adopted it keep their own pages, and what they use keeps its code.
 */
export async function hideTool(id: string, instead: string, now: Date, trx: Transaction) {
  const was = await trx
    .selectFrom('tool')
    .select(['name', 'summary'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const hidden = { name: instead, summary: instead, concealedAt: now }
  await trx.updateTable('tool').set(hidden).where('id', '=', id).execute()
  return was
}

export async function showTool(
  id: string,
  was: { name: string; summary: string },
  trx: Transaction,
): Promise<void> {
  const { name, summary } = was
  await trx
    .updateTable('tool')
    .set({ name, summary, concealedAt: null })
    .where('id', '=', id)
    .execute()
}
