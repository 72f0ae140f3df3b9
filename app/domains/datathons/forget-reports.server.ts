import { inTransaction } from 'db/transaction'
import { forgetBefore } from './conduct'
import { forgetReports as emptyReports } from './queries-reports-edit.server'

/**
 * Deletes text, key and names of reports that were closed long enough ago.
 * @returns how many
 */
export function forgetReports(now: Date): Promise<number> {
  return inTransaction((trx) => emptyReports(forgetBefore(now), now, trx))
}
