import type { Transaction } from 'db/client'
import { inTransaction } from 'db/transaction'
import { hashOf, newCode, newToken, sign } from '~/platform/secrets'
import type { Language } from '~/shared/languages'
import { ok, refuse } from '~/shared/result'
import { notify, notifyAddress } from '../notifications/notify.server'
import { limitAttempts } from './limit-attempts.server'
import { findCredentials } from './queries.server'
import { lockSignUp, updateSignUpCode } from './queries-sign-up.server'
import { sendAgain } from './rules'
import type { Visit } from './visit'

/** A code and a link that confirm an address; what is stored tells neither. */
export function newConfirmation() {
  const [code, token] = [newCode(), newToken()]
  return { code, token, stored: { codeHash: sign(`sign-up:${code}`), tokenHash: hashOf(token) } }
}

/** Mails them; where the address has an account, its owner learns that somebody tried instead. */
export async function mailConfirmation(
  address: string,
  owner: { id: string } | undefined,
  { code, token }: { code: string; token: string },
  language: Language,
  trx: Transaction,
): Promise<void> {
  if (owner) {
    const notice = { kind: 'sign-up-again', facts: {}, path: '/reset', mailOnly: true }
    return notify([owner.id], notice, trx)
  }
  const notice = { kind: 'sign-up', facts: { code }, path: `/sign-up/confirm/${token}` }
  return notifyAddress({ address, language }, notice, trx)
}

/**
 * Sends a new code for a sign-up that waits, to the address that is given: the same, or a corrected one. What was sent
 * before counts no longer. Refused beside the address: `code-expired`, `codes-spent`, `code-too-soon`.
 */
export async function sendCode(
  id: string,
  email: string,
  { network, now }: Pick<Visit, 'network' | 'now'>,
) {
  const limited = await limitAttempts('sign-up', email, { network }, now)
  if (!limited.ok) return limited
  return inTransaction(async (trx) => {
    const waiting = await lockSignUp(id, trx)
    if (!waiting) return refuse('code-expired', 'email')
    const allowed = sendAgain(waiting, now)
    if (!allowed.ok) return allowed
    const owner = await findCredentials(email, trx)
    const { stored, ...confirmation } = newConfirmation()
    await updateSignUpCode(id, { ...stored, email: owner ? null : email, sentAt: now }, trx)
    await mailConfirmation(email, owner, confirmation, waiting.language as Language, trx)
    return ok(undefined)
  })
}
