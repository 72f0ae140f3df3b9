import { inTransaction } from 'db/transaction'
import { unseal } from '~/platform/secrets'
import { findAuthenticator } from './queries-authenticators.server'
import { lockFactors } from './queries-second-factor.server'
import type { Actor } from './rules'
import { sameWishSince } from './second-factor'
import { closeAllSessions } from './sessions.server'
import { codeAt } from './totp'

/**
 * Whether a form that confirms an app was taken already, with this very code: what is refused then is no mistake but the
 * same wish again. Sessions end as with the first, since its answer, and the session in it, may have been lost.
 */
export async function findAppJustAdded(person: Actor, id: string, code: string, now: Date) {
  const added = await inTransaction(async (trx) => {
    // The first of two may still be at it.
    await lockFactors(person.id, trx)
    const app = await findAuthenticator(id, person.id, trx)
    if (!app?.confirmedAt || app.confirmedAt <= sameWishSince(now)) return false
    const secret = unseal(app.sealedSecret, person.id)
    return secret !== null && codeAt(secret, app.lastStep) === code
  })
  if (added) await closeAllSessions(person.id)
  return added
}
