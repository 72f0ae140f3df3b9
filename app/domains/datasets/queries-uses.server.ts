import { db, type Db, type Transaction } from 'db/client'
import type { Use, UseKind } from './uses'

/** Signed again, a use keeps its beginning and takes the new title. */
export async function insertUse(
  datasetId: string,
  use: Use & { since: Date },
  trx: Transaction,
): Promise<void> {
  await trx
    .insertInto('datasetUse')
    .values({ datasetId, ...use })
    .onConflict((conflict) =>
      conflict
        .columns(['datasetId', 'kind', 'objectId'])
        .doUpdateSet({ title: use.title, language: use.language, path: use.path }),
    )
    .execute()
}

/** Strikes out what an object used, apart from what it still does. */
export async function deleteUses(
  use: { kind: UseKind; objectId: string },
  exceptDatasetIds: string[],
  trx: Transaction,
): Promise<void> {
  let query = trx
    .deleteFrom('datasetUse')
    .where('kind', '=', use.kind)
    .where('objectId', '=', use.objectId)
  if (exceptDatasetIds.length > 0) query = query.where('datasetId', 'not in', exceptDatasetIds)
  await query.execute()
}

/** Who uses a dataset, the newest first. */
export async function listUses(datasetId: string, on: Db = db) {
  const rows = await on
    .selectFrom('datasetUse')
    .select(['kind', 'objectId', 'title', 'language', 'path'])
    .where('datasetId', '=', datasetId)
    .orderBy('since', 'desc')
    .orderBy('title')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as UseKind }))
}
