import type { Transaction } from 'db/client'
import { deleteUses, insertUse } from './queries-uses.server'
import type { Use } from './uses'

/**
 * The register of uses: whoever uses datasets signs here, within the transaction that makes the use public, with all those
 * it uses now; what it used before and no longer does is struck out. With an empty list it leaves the register.
 */
export async function recordUses(
  use: Use,
  datasetIds: string[],
  now: Date,
  trx: Transaction,
): Promise<void> {
  await deleteUses(use, datasetIds, trx)
  for (const datasetId of datasetIds) await insertUse(datasetId, { ...use, since: now }, trx)
}
