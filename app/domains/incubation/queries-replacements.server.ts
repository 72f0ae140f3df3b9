import { db, type Db, type Transaction } from 'db/client'

/** Tools that could be used instead of one: published, not at rest, not retired. */
const inUse = ['published', 'sustained']

/** Those tools by their names. */
export function listReplacing(toolId: string, on: Db = db) {
  return replacing(toolId, on).orderBy('name').limit(200).execute()
}

/** One of them. */
export function findReplacing(toolId: string, slug: string, on: Db = db) {
  return replacing(toolId, on).where('slug', '=', slug).executeTakeFirst()
}

function replacing(toolId: string, on: Db) {
  return on
    .selectFrom('tool')
    .select(['id', 'slug', 'name'])
    .where('stage', 'in', inUse)
    .where('concealedAt', 'is', null)
    .where('id', '<>', toolId)
}

/** What is to be used instead of a tool that was retired, where that was said and is still to be had. */
export function findReplacement(toolId: string, on: Db = db) {
  return on
    .selectFrom('tool')
    .innerJoin('tool as retired', 'retired.replacedBy', 'tool.id')
    .select(['tool.slug', 'tool.name'])
    .where('retired.id', '=', toolId)
    .where('tool.concealedAt', 'is', null)
    .executeTakeFirst()
}

export async function updateReplacedBy(
  toolId: string,
  by: string,
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('tool').set({ replacedBy: by }).where('id', '=', toolId).execute()
}
