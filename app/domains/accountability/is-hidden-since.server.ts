import type { Transaction } from 'db/client'
import { listBegunSince, queueForShelter } from './queries.server'
import { openStash } from './stash.server'

/**
 * Whether a shelter that began after an instant hides a row. What stood there before must not be shown again while it
 * lasts: its owner hid it since.
 */
export async function isHiddenSince(
  since: Date,
  row: { table: string; id: string },
  trx: Transaction,
): Promise<boolean> {
  await queueForShelter(trx)
  return (await listBegunSince(since, trx)).some(({ sealed }) =>
    openStash(sealed).swapped.some(
      ({ table, rows }) => table === row.table && rows.some(({ key }) => key.includes(row.id)),
    ),
  )
}
