import { inTransaction } from 'db/transaction'
import type { Viewer } from '../people/rules'
import { deleteDeclined } from './queries-declined.server'

/**
 * Whoever wrote texts that were not approved takes them away. Nobody else ever read them there, so it is no entry of the
 * audit chain.
 */
export function dismissDeclined(
  { id: writtenBy }: Viewer,
  challengeId: string,
  language: string,
): Promise<void> {
  return inTransaction((trx) => deleteDeclined({ challengeId, language, writtenBy }, trx))
}
