import { inTransaction } from 'db/transaction'
import { hastenDigests, replaceRhythms } from './queries-rhythms.server'
import type { News, Rhythm } from './rhythms'

/**
 * Keeps how often a person wants which news. What already waits for a digest comes with the next round, or not at
 * all where that news is wanted no more. It concerns nobody else, so it is no entry of the audit chain.
 */
export function chooseRhythms(
  personId: string,
  chosen: Record<News, Rhythm>,
  now: Date,
): Promise<void> {
  const rows = Object.entries(chosen).map(([news, rhythm]) => ({ news: news as News, rhythm }))
  return inTransaction(async (trx) => {
    await replaceRhythms(personId, rows, now, trx)
    await hastenDigests(personId, now, trx)
  })
}
