import type { Transaction } from 'db/client'
import { verifyPassword } from '~/platform/passwords'
import { unseal } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { notify } from '../notifications/notify.server'
import { listAuthenticators, spendStep } from './queries-authenticators.server'
import {
  countRecoveryCodes,
  findRecoveryCode,
  spendRecoveryCode,
} from './queries-second-factor.server'
import { locatorOf, plainCode } from './second-factor'
import { checkCode } from './totp'

/**
 * Spends a code of one of a person's apps. Of those who bring the same code at once, one is let in.
 * @param time the real time, which the app counts by too
 */
export async function spendCode(personId: string, code: string, time: Date, trx: Transaction) {
  let spent = false
  for (const app of await listAuthenticators(personId, trx)) {
    const secret = unseal(app.sealedSecret, personId)
    const step = secret && checkCode(secret, code, app.lastStep, time)
    if (!step) continue
    if (step.ok && (await spendStep(app.id, step.value, trx))) return ok(undefined)
    spent ||= step.ok || step.refusal === 'code-used'
  }
  return refuse(spent ? 'code-used' : 'factor-code-wrong', 'code')
}

/** Spends a code from paper, and tells its owner: whoever did not use it learns that somebody did. */
export async function spendTypedRecoveryCode(
  personId: string,
  typed: string,
  now: Date,
  trx: Transaction,
) {
  const found = await findRecoveryCode(personId, locatorOf(typed), trx)
  const known = await verifyPassword(found?.codeHash ?? null, plainCode(typed))
  if (!found || !known || !(await spendRecoveryCode(found.id, now, trx)))
    return refuse('recovery-code-wrong', 'code')
  const left = await countRecoveryCodes(personId, trx)
  const notice = {
    kind: 'recovery-code-used',
    facts: { count: left },
    path: '/me/security/second-factor',
  }
  await notify([personId], notice, trx)
  return ok(undefined)
}
