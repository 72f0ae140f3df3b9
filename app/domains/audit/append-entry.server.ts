import type { Transaction } from 'db/client'
import { now } from '~/platform/clock'
import { hashEntry, origin, type Entry, type Head } from './chain'
import { insertEntry, lockHead } from './queries.server'

/**
 * Appends one entry to the chain. It must be the last statement of its transaction: writers queue for the chain's end.
 * @returns the new head, to be kept outside of the database once the transaction is committed
 */
export async function appendEntry(
  entry: Pick<Entry, 'actorNumber' | 'kind' | 'objectId' | 'outcome'>,
  trx: Transaction,
): Promise<Head> {
  const head = await lockHead(trx)
  const previousHash = head?.hash ?? origin
  const numbered = { ...entry, number: (head?.number ?? 0) + 1, at: now() }
  const hash = hashEntry(numbered, previousHash)
  await insertEntry({ ...numbered, previousHash, hash }, trx)
  return { number: numbered.number, hash }
}
