import { randomUUID } from 'node:crypto'
import type { Transaction } from 'db/client'
import { deleteUnfinished, updateFormerJudge } from './queries-person.server'

/** Sheets that were handed in stay, so that nobody's result changes; what was not is somebody else's to do. */
export async function forgetPerson(personId: string, trx: Transaction): Promise<void> {
  await deleteUnfinished(personId, trx)
  await updateFormerJudge(personId, randomUUID(), trx)
}
