import { inTransaction } from 'db/transaction'
import { deleteMailRefusal } from './queries-refusals.server'
import type { Unsubscribing } from './unsubscribe-link.server'

/** Takes a refusal of mail back. */
export function wantMail(which: Unsubscribing): Promise<void> {
  return inTransaction((trx) => deleteMailRefusal(which, trx))
}
