import { inTransaction } from 'db/transaction'
import { safeBack } from '~/shared/safe-back'
import { ok, refuse } from '~/shared/result'
import { choosePassword } from './choose-password.server'
import { limitAttempts } from './limit-attempts.server'
import { privacyNoticeVersion } from './privacy-notice'
import { findCredentials } from './queries.server'
import { isHandleTaken } from './queries-handles.server'
import { insertSignUp } from './queries-sign-up.server'
import { after, signUpMinutes } from './rules'
import { mailConfirmation, newConfirmation } from './send-code.server'
import type { Visit } from './visit'

/**
 * Asks for an account. The answer is the same whether the address has one already: its owner learns of it by mail,
 * the window where it was typed does not.
 * @returns the id of the sign-up, which the window keeps in a cookie with the address that was typed
 */
export async function signUp(
  form: { email: string; password: string; handle: string; news?: 'on'; back?: string },
  { language, network, now }: Pick<Visit, 'language' | 'network' | 'now'>,
) {
  if (await isHandleTaken(form.handle)) return refuse('handle-taken', 'handle')
  const allowed = await limitAttempts('sign-up', form.email, { network }, now)
  if (!allowed.ok) return allowed
  const chosen = await choosePassword(form.password, form)
  if (!chosen.ok) return chosen
  return inTransaction(async (trx) => {
    if (await isHandleTaken(form.handle, trx)) return refuse('handle-taken', 'handle')
    const owner = await findCredentials(form.email, trx)
    const { stored, ...confirmation } = newConfirmation()
    const id = await insertSignUp(
      {
        email: owner ? null : form.email,
        handle: form.handle,
        passwordHash: chosen.value,
        language,
        ...stored,
        noticeVersion: privacyNoticeVersion,
        purposes: form.news ? ['datathon-news'] : [],
        back: safeBack(form.back, '') || null,
        createdAt: now,
        sentAt: now,
        expiresAt: after(now, signUpMinutes),
      },
      trx,
    )
    await mailConfirmation(form.email, owner, confirmation, language, trx)
    return ok(id)
  })
}
