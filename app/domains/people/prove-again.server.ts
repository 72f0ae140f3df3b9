import { verifyPassword } from '~/platform/passwords'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findDevice } from './devices.server'
import { keepDemoCodes } from './keep-demo-codes.server'
import { forgiveAttempt, limitAttempts } from './limit-attempts.server'
import { findSecrets } from './queries.server'
import type { Actor } from './rules'
import { keepProof } from './sessions.server'
import { spendCode } from './spend-code.server'
import type { Visit } from './visit'

/**
 * Before what protects an account is changed, whoever sits there says anew who they are: by password, or by a code.
 * @param time the real time, which apps count by
 * Refuses `password-wrong`, `too-many-tries:SECONDS`, and what a code is refused for.
 */
export async function proveAgain(
  person: Actor,
  proof: { password: string } | { code: string },
  request: Request,
  { network, now }: Pick<Visit, 'network' | 'now'>,
  time: Date,
) {
  const device = await findDevice(request, person.id)
  const kind = 'code' in proof ? 'code' : 'password'
  const tried = await limitAttempts(kind, person.id, { network, device }, now)
  if (!tried.ok) return tried
  const { email, passwordHash } = await findSecrets(person.id)
  if ('password' in proof && !(await verifyPassword(passwordHash, proof.password)))
    return refuse('password-wrong', 'password')
  const deed = { actor: person, kind: 'person.prove', objectId: person.id, shows: false }
  const proved = await transition(deed, async (trx) =>
    'code' in proof ? spendCode(person.id, proof.code, time, trx) : ok(undefined),
  )
  if (!proved.ok) return proved
  await forgiveAttempt(tried.value)
  await keepDemoCodes({ id: person.id, email }, time)
  await keepProof(request.headers.get('cookie'), now)
  return proved
}
