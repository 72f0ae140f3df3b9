import { inTransaction } from 'db/transaction'
import { storage } from '~/platform/storage/kept'
import { isFileNamed, lockFiles } from './queries.server'
import { unfinishedHours, unnamedHours } from './rules'

/**
 * Removes bytes that are nobody's: what a kill left half-written, and files that are named no more or never were, such
 * as one whose form was refused. By the machine's own clock, as files have it. While a backup reads it waits for its
 * next turn.
 */
export function sweepFiles(realNow: Date): Promise<void> {
  const ago = (hours: number) => new Date(realNow.getTime() - hours * 3_600_000)
  return inTransaction(async (trx) => {
    if (!(await lockFiles(trx))) return
    const kept = await storage()
    await kept.sweep({ unfinished: ago(unfinishedHours), unnamed: ago(unnamedHours) }, (key) =>
      isFileNamed(key, trx),
    )
  })
}
