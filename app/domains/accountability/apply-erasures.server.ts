import type { Transaction } from 'db/client'
import { appendEntry } from '../audit/append-entry.server'
import { deleteFarewells } from '../notifications/queries-person.server'
import { erasePerson } from './erase-person.server'
import type { Erasure } from './kept-erasures.server'
import { insertErasure, listErasures } from './queries-erasures.server'

/**
 * Deletes again, from what was just restored, everybody whose account was deleted: by the backup's own list and by a
 * newer one. It runs in the transaction of the restore, so that nobody comes back even for a moment, and each is an entry
 * of the chain. A last mail that the backup still had waiting is not sent twice.
 * @returns how many were deleted again
 */
export async function applyErasures(
  newer: Erasure[],
  now: Date,
  trx: Transaction,
): Promise<number> {
  let erased = 0
  const listed = [...(await listErasures(trx)), ...newer]
  for (const erasure of new Map(listed.map((each) => [each.personId, each])).values()) {
    await insertErasure(erasure, trx)
    if (!(await erasePerson(erasure.personId, now, trx))) continue
    erased += 1
    const entry = { actorNumber: null, kind: 'person.delete', objectId: erasure.personId }
    await appendEntry({ ...entry, outcome: 'done' }, trx)
  }
  await deleteFarewells(trx)
  return erased
}
