import { inTransaction } from 'db/transaction'
import { insertMailRefusal } from './queries-refusals.server'
import { stopDigests } from './queries-rhythms.server'
import { digestKind } from './rhythms'
import type { Unsubscribing } from './unsubscribe-link.server'

/**
 * Sends this person no mail of this kind any more, or no digest; the notice still stands in their list. Following the link twice
 * is the same as once. It concerns nobody else, so it is no entry of the audit chain.
 */
export function refuseMail(which: Unsubscribing, now: Date): Promise<void> {
  return inTransaction((trx) =>
    which.kind === digestKind
      ? stopDigests(which.personId, trx)
      : insertMailRefusal(which, now, trx),
  )
}
