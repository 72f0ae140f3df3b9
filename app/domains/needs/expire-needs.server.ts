import { inTransaction } from 'db/transaction'
import { deleteMessagesBefore, endAdoptedKeys, listExpiredNeeds } from './queries-expiry.server'
import { deleteNeeds } from './queries-person.server'
import { deleteVoices } from './queries.server'
import { daysBefore, messageDays, settledDays, untakenDays } from './rules'

/**
 * Deletes needs that nobody took for too long, and those that were answered or closed long ago and nobody can read; and
 * of those that stay, what both sides wrote to each other long ago, and the keys that accounts have taken the place of.
 */
export function expireNeeds(now: Date): Promise<void> {
  return inTransaction(async (trx) => {
    const before = { told: daysBefore(now, untakenDays), settled: daysBefore(now, settledDays) }
    const ids = await listExpiredNeeds(before, trx)
    await deleteVoices(ids, trx)
    await deleteNeeds(ids, trx)
    await deleteMessagesBefore(daysBefore(now, messageDays), trx)
    await endAdoptedKeys(trx)
  })
}
