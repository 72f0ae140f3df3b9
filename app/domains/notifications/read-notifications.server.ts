import { inTransaction } from 'db/transaction'
import { updateOpened, updateRead } from './queries.server'

/** Marks everything that a person was told as read. Nobody else sees it, so it is no entry of the audit chain. */
export function readNotifications(personId: string, now: Date): Promise<void> {
  return inTransaction((trx) => updateRead(personId, now, trx))
}

/** The same of one that they follow. @returns where it leads; undefined where it is none of theirs */
export function openNotification(
  personId: string,
  id: string,
  now: Date,
): Promise<string | undefined> {
  return inTransaction((trx) => updateOpened({ id, personId }, now, trx))
}
