import { inTransaction } from 'db/transaction'
import { checkNewKey, readAnswer } from '~/platform/passkeys'
import { findPasskeySince } from './queries-passkeys.server'
import { lockFactors } from './queries-second-factor.server'
import type { Actor } from './rules'
import { sameWishSince } from './second-factor'
import { closeAllSessions } from './sessions.server'

/**
 * Whether a form with this very key was taken already: its answer comes again, to a challenge that was taken with the
 * first. Sessions end as with that one.
 */
export async function findPasskeyJustAdded(person: Actor, answer: string, now: Date) {
  const read = readAnswer(answer)
  const key = read && (await checkNewKey(answer, read.challenge))
  if (!key) return false
  const asked = { personId: person.id, credentialId: key.credentialId, since: sameWishSince(now) }
  const added = await inTransaction(async (trx) => {
    // The first of two may still be at it.
    await lockFactors(person.id, trx)
    return (await findPasskeySince(asked, trx))?.publicKey.equals(key.publicKey) ?? false
  })
  if (added) await closeAllSessions(person.id)
  return added
}
