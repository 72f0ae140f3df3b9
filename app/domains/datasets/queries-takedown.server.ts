import { db, type Db, type Transaction } from 'db/client'

/** A public dataset as somebody reports it. */
export async function findReportedDataset(slug: string, on: Db = db) {
  const dataset = await on
    .selectFrom('dataset')
    .select(['id', 'title', 'proposedBy', 'language'])
    .where('slug', '=', slug)
    .where('state', 'in', ['curated', 'deprecated'])
    .executeTakeFirst()
  if (!dataset) return null
  return { ...dataset, ownerIds: dataset.proposedBy ? [dataset.proposedBy] : [] }
}

/** Withdraws a dataset, so that no list, search or program finds it, and takes its words from where others use it. */
export async function hideDataset(id: string, instead: string, trx: Transaction) {
  const was = await trx
    .selectFrom('dataset')
    .select(['state', 'title', 'summary'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const words = { title: instead, summary: instead }
  await trx
    .updateTable('dataset')
    .set({ ...words, state: 'withdrawn' })
    .where('id', '=', id)
    .execute()
  return was
}

export async function showDataset(
  id: string,
  was: { state: string; title: string; summary: string },
  trx: Transaction,
): Promise<void> {
  const { state, title, summary } = was
  await trx.updateTable('dataset').set({ state, title, summary }).where('id', '=', id).execute()
}
