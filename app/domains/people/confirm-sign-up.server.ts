import type { Transaction } from 'db/client'
import { hashOf, sameText, sign } from '~/platform/secrets'
import type { Language } from '~/shared/languages'
import { safeBack } from '~/shared/safe-back'
import { ok, refuse, type Result } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { forgiveAttempts } from './limit-attempts.server'
import { purposes } from './privacy-notice'
import { insertConsent } from './queries-consents.server'
import { insertPerson, isEmailTaken } from './queries.server'
import { isHandleTaken } from './queries-handles.server'
import {
  countAttempt,
  deleteSignUps,
  lockSignUp,
  lockSignUpByToken,
} from './queries-sign-up.server'
import { codeAttempts, confirmByCode } from './rules'

const deed = { actor: null, kind: 'person.sign-up', shows: false }

/** Opens the account whose code was typed in the window where it was asked for, and says where they were going. */
export async function confirmSignUpByCode(id: string, code: string, now: Date) {
  const result = await transition(deed, async (trx, about) => {
    const waiting = await lockSignUp(id, trx)
    if (!waiting) return refuse('code-expired', 'code')
    const matches = sameText(waiting.codeHash, sign(`sign-up:${code}`))
    const confirmed = confirmByCode(waiting, matches, now)
    if (!confirmed.ok) return confirmed
    return openAccount({ ...waiting, email: confirmed.value.email }, 'code', trx, about)
  })
  // Counted after the refusal has undone its transaction, so that the count stays.
  if (!result.ok && result.refusal === 'code-wrong') await countAttempt(id, codeAttempts)
  return welcomed(result)
}

/** Opens the account whose mail's link led to its button. */
export async function confirmSignUpByToken(token: string, now: Date) {
  const result = await transition(deed, async (trx, about) => {
    const waiting = await lockSignUpByToken(hashOf(token), trx)
    if (!waiting || waiting.expiresAt <= now || waiting.email === null)
      return refuse('link-expired')
    return openAccount({ ...waiting, email: waiting.email }, undefined, trx, about)
  })
  return welcomed(result)
}

/** Whoever got the mail had a right to ask for it. */
async function welcomed<Answer extends Result<{ email: string }>>(result: Answer): Promise<Answer> {
  if (result.ok) await forgiveAttempts('sign-up', result.value.email)
  return result
}

async function openAccount(
  waiting: {
    email: string
    handle: string
    passwordHash: string
    language: string
    noticeVersion: number
    purposes: string[]
    createdAt: Date
    back: string | null
  },
  field: string | undefined,
  trx: Transaction,
  about: (id: string) => void,
) {
  if (await isEmailTaken(waiting.email, trx)) return refuse('link-expired', field)
  if (await isHandleTaken(waiting.handle, trx)) return refuse('handle-taken', field)
  await deleteSignUps(waiting.email, trx)
  const { email, handle, passwordHash } = waiting
  const person = await insertPerson(
    { email, handle, passwordHash, language: waiting.language as Language },
    trx,
  )
  // Agreed to when the form was sent, which may have been hours before.
  const { noticeVersion: version, createdAt: givenAt } = waiting
  const agreed = purposes.filter((each) => waiting.purposes.includes(each))
  for (const kind of ['privacy-notice' as const, ...agreed])
    await insertConsent(person.id, { kind, version, givenAt }, trx)
  about(person.id)
  return ok({ ...person, email, back: safeBack(waiting.back) })
}
