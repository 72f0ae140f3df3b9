import { inTransaction } from 'db/transaction'
import { hashOf, newToken } from '~/platform/secrets'
import { ok } from '~/shared/result'
import { notify, notifyNobody } from '../notifications/notify.server'
import { limitAttempts } from './limit-attempts.server'
import { insertResetFor } from './queries-sign-up.server'
import { after, resetMinutes } from './rules'
import type { Visit } from './visit'

/**
 * Sends a link to an address if it has an account that can be entered. Whoever asks is answered alike in both cases,
 * after the same work.
 */
export async function requestReset(
  email: string,
  { network, now }: Pick<Visit, 'network' | 'now'>,
) {
  const limited = await limitAttempts('reset', email, { network }, now)
  if (!limited.ok) return limited
  const token = newToken()
  const reset = { tokenHash: hashOf(token), createdAt: now, expiresAt: after(now, resetMinutes) }
  await inTransaction(async (trx) => {
    const personId = await insertResetFor(email, reset, trx)
    const notice = { kind: 'reset', facts: {}, path: `/reset/${token}`, mailOnly: true }
    await (personId ? notify([personId], notice, trx) : notifyNobody(notice, trx))
  })
  return ok(undefined)
}
