import { verifyPassword } from '~/platform/passwords'
import { refuse } from '~/shared/result'
import { ok } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { keepDemoCodes } from './keep-demo-codes.server'
import { findSecrets } from './queries.server'
import type { Actor } from './rules'
import { keepProof } from './sessions.server'
import { spendCode } from './spend-code.server'

/**
 * Before what protects an account is changed, whoever sits there says anew who they are: by password, or by a code.
 * @param time the real time, which apps count by
 * Refuses `password-wrong`, and what a code is refused for.
 */
export async function proveAgain(
  person: Actor,
  proof: { password: string } | { code: string },
  cookieHeader: string | null,
  { now, time }: { now: Date; time: Date },
) {
  const { email, passwordHash } = await findSecrets(person.id)
  if ('password' in proof && !(await verifyPassword(passwordHash, proof.password)))
    return refuse('password-wrong', 'password')
  const deed = { actor: person, kind: 'person.prove', objectId: person.id, shows: false }
  const proved = await transition(deed, async (trx) =>
    'code' in proof ? spendCode(person.id, proof.code, time, trx) : ok(undefined),
  )
  if (!proved.ok) return proved
  await keepDemoCodes({ id: person.id, email }, time)
  await keepProof(cookieHeader, now)
  return proved
}
