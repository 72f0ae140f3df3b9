import { inTransaction } from 'db/transaction'
import { updateRead } from './queries.server'

/** Marks everything that a person was told as read. Nobody else sees it, so it is no entry of the audit chain. */
export function readNotifications(personId: string, now: Date): Promise<void> {
  return inTransaction((trx) => updateRead(personId, now, trx))
}
