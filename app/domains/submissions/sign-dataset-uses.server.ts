import type { Transaction } from 'db/client'
import { recordUses } from '../datasets/record-uses.server'
import { answersOf } from './answers'
import { listLockedUses } from './queries-datasets.server'

/**
 * Signs in the register of each dataset that a locked submission of a datathon used it: called by whoever makes the
 * submissions public, in the same transaction.
 */
export async function signDatasetUses(datathonId: string, now: Date, trx: Transaction) {
  for (const { id, answers, language, datasetIds } of await listLockedUses(datathonId, trx)) {
    const { title } = answersOf(answers)
    const path = `/submissions/${id}`
    const use = { kind: 'submission', objectId: id, title, language, path } as const
    await recordUses(use, datasetIds, now, trx)
  }
}
