import { inTransaction } from 'db/transaction'
import { hashPassword } from '~/platform/passwords'
import { hashOf, newCode, newToken, sign } from '~/platform/secrets'
import type { Language } from '~/shared/languages'
import { ok, refuse } from '~/shared/result'
import { notify, notifyAddress } from '../notifications/notify.server'
import { privacyNoticeVersion } from './privacy-notice'
import { findCredentials, isHandleTaken } from './queries.server'
import { insertSignUp } from './queries-sign-up.server'
import { after, signUpMinutes } from './rules'

/**
 * Asks for an account. The answer is the same whether the address has one already: its owner learns of it by mail,
 * the window where it was typed does not.
 * @returns the id of the sign-up, which the window keeps in a cookie
 */
export async function signUp(
  form: { email: string; password: string; handle: string },
  language: Language,
  now: Date,
) {
  const passwordHash = await hashPassword(form.password)
  return inTransaction(async (trx) => {
    if (await isHandleTaken(form.handle, trx)) return refuse('handle-taken', 'handle')
    const owner = await findCredentials(form.email, trx)
    const code = newCode()
    const token = newToken()
    const id = await insertSignUp(
      {
        email: owner ? null : form.email,
        handle: form.handle,
        passwordHash,
        language,
        codeHash: sign(`sign-up:${code}`),
        tokenHash: hashOf(token),
        noticeVersion: privacyNoticeVersion,
        createdAt: now,
        expiresAt: after(now, signUpMinutes),
      },
      trx,
    )
    if (owner) {
      const notice = { kind: 'sign-up-again', facts: {}, path: '/reset', mailOnly: true }
      await notify([owner.id], notice, trx)
    } else {
      const notice = { kind: 'sign-up', facts: { code }, path: `/sign-up/confirm/${token}` }
      await notifyAddress({ address: form.email, language }, notice, trx)
    }
    return ok(id)
  })
}
