import type { Transaction } from 'db/client'
import { hashOf } from '~/platform/secrets'
import { ok, refuse, type Result } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { keepDemoCodes } from './keep-demo-codes.server'
import { deletePending, findPending, takeTry } from './queries-pending.server'
import { openSession } from './sessions.server'
import { spendCode, spendTypedRecoveryCode } from './spend-code.server'

/** What is brought as a second factor. */
export type Brought = { code: string } | { recoveryCode: string }

/**
 * The second half of signing in. A sign-in that waits bears a few tries, is used once and ends with a session under a
 * token of its own.
 * @param token what the browser kept since the password was right
 * @param time the real time, which apps count by
 * @returns the `Set-Cookie` header of the session, and where they were going. Refuses `sign-in-expired`,
 * `sign-in-spent`, and what the code is refused for.
 */
export async function passSecondFactor(token: string, brought: Brought, now: Date, time: Date) {
  const tokenHash = hashOf(token)
  const pending = await findPending(tokenHash, now)
  if (!pending) return refuse('sign-in-expired', 'code')
  if (!(await takeTry(tokenHash, now))) return refuse('sign-in-spent', 'code')
  const deed = { actor: pending, kind: 'person.sign-in', objectId: pending.id, shows: false }
  const passed = await transition(deed, async (trx): Promise<Result<undefined>> => {
    const used = await spend(pending.id, brought, { now, time }, trx)
    if (!used.ok) return used
    // Two good codes brought at once open one session.
    return (await deletePending(tokenHash, trx)) ? used : refuse('sign-in-expired', 'code')
  })
  if (!passed.ok) return passed
  await keepDemoCodes(pending, time)
  const setCookie = await openSession(pending.id, { secondFactorAt: now })
  return ok({ setCookie, to: pending.back })
}

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
