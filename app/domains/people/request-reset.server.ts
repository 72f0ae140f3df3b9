import { inTransaction } from 'db/transaction'
import { hashOf, newToken } from '~/platform/secrets'
import { notify } from '../notifications/notify.server'
import { findCredentials } from './queries.server'
import { insertReset } from './queries-sign-up.server'
import { after, resetMinutes } from './rules'

/** Sends a link to an address if it has an account. Whoever asks is answered alike in both cases. */
export async function requestReset(email: string, now: Date): Promise<void> {
  await inTransaction(async (trx) => {
    const person = await findCredentials(email, trx)
    if (!person || person.suspendedAt) return
    const token = newToken()
    const expiresAt = after(now, resetMinutes)
    await insertReset(
      { tokenHash: hashOf(token), personId: person.id, createdAt: now, expiresAt },
      trx,
    )
    const notice = { kind: 'reset', facts: {}, path: `/reset/${token}`, mailOnly: true }
    await notify([person.id], notice, trx)
  })
}
