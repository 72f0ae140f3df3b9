import { inTransaction } from 'db/transaction'
import { hashOf, newToken } from '~/platform/secrets'
import { ok } from '~/shared/result'
import { notify, notifyAddress } from '../notifications/notify.server'
import { limitAttempts } from './limit-attempts.server'
import { findCredentials } from './queries.server'
import { insertReset } from './queries-sign-up.server'
import { after, resetMinutes, type Viewer } from './rules'
import type { Visit } from './visit'

/**
 * For whoever came by GitHub alone: mails a link to the address they want, by which they choose a first password. An
 * address that has an account is answered alike; its owner learns of it.
 */
export async function requestFirstPassword(
  viewer: Viewer,
  email: string,
  { network, now }: Pick<Visit, 'network' | 'now'>,
) {
  const limited = await limitAttempts('reset', email, { network }, now)
  if (!limited.ok) return limited
  const token = newToken()
  await inTransaction(async (trx) => {
    const owner = await findCredentials(email, trx)
    if (owner && owner.id !== viewer.id) {
      const notice = { kind: 'sign-up-again', facts: {}, path: '/reset', mailOnly: true }
      return notify([owner.id], notice, trx)
    }
    const expiresAt = after(now, resetMinutes)
    const reset = { tokenHash: hashOf(token), personId: viewer.id, createdAt: now, expiresAt }
    await insertReset({ ...reset, newEmail: email }, trx)
    const to = { address: email, language: viewer.language }
    await notifyAddress(to, { kind: 'first-password', facts: {}, path: `/reset/${token}` }, trx)
  })
  return ok(undefined)
}
