import type { Transaction } from 'db/client'
import { hashOf } from '~/platform/secrets'
import { ok, refuse, type Result } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { isOpenDemo } from './demo-codes.server'
import { findDevice } from './devices.server'
import { keepDemoCodes } from './keep-demo-codes.server'
import { forgiveAttempt, limitAttempts } from './limit-attempts.server'
import { forgetPending, readPending } from './pending-cookie.server'
import { deletePending, findPending, takeTry } from './queries-pending.server'
import { sessionCookies } from './sign-in.server'
import { spendCode, spendTypedRecoveryCode } from './spend-code.server'
import type { Visit } from './visit'

/** What is brought as a second factor. */
export type Brought = { code: string } | { recoveryCode: string }

/**
 * The second half of signing in. A sign-in that waits bears a few tries, is used once and ends with a session under a
 * token of its own; the account bears a few more, however often it is begun anew.
 * @param time the real time, which apps count by
 * @returns where they were going, and the headers that give the session to the browser. Refuses `sign-in-expired`,
 * `sign-in-spent`, `too-many-tries:SECONDS`, and what the code is refused for.
 */
export async function passSecondFactor(
  request: Request,
  brought: Brought,
  { network, now }: Pick<Visit, 'network' | 'now'>,
  time: Date,
) {
  const tokenHash = hashOf(readPending(request.headers.get('cookie')))
  const pending = await findPending(tokenHash, now)
  if (!pending) return refuse('sign-in-expired', 'code')
  const device = await findDevice(request, pending.id)
  // Where codes stand on the page there is nothing to guess, and many may come in at once as one person.
  const tried = isOpenDemo(pending.email)
    ? ok(null)
    : await limitAttempts('code', pending.id, { network, device }, now)
  if (!tried.ok) return tried
  if (!(await takeTry(tokenHash, now))) return refuse('sign-in-spent', 'code')
  const deed = { actor: pending, kind: 'person.sign-in', objectId: pending.id, shows: false }
  const passed = await transition(deed, async (trx): Promise<Result<undefined>> => {
    const used = await spend(pending.id, brought, { now, time }, trx)
    if (!used.ok) return used
    // Two good codes brought at once open one session.
    return (await deletePending(tokenHash, trx)) ? used : refuse('sign-in-expired', 'code')
  })
  if (!passed.ok) return passed
  if (tried.value) await forgiveAttempt(tried.value)
  await keepDemoCodes(pending, time)
  const cookies = await sessionCookies(pending.id, request, { secondFactorAt: now })
  return ok({ cookies: [...cookies, forgotten], to: pending.back })
}

const forgotten: [string, string] = ['Set-Cookie', forgetPending]

function spend(
  personId: string,
  brought: Brought,
  { now, time }: { now: Date; time: Date },
  trx: Transaction,
) {
  return 'code' in brought
    ? spendCode(personId, brought.code, time, trx)
    : spendTypedRecoveryCode(personId, brought.recoveryCode, now, trx)
}
