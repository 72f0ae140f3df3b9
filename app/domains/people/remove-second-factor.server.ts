import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { deleteAuthenticator } from './queries-authenticators.server'
import { deletePasskey } from './queries-passkeys.server'
import { lockFactors, replaceRecoveryCodes } from './queries-second-factor.server'
import type { Actor } from './rules'
import { removeFactor } from './second-factor'
import { closeAllSessions } from './sessions.server'

/**
 * Takes away one of a person's factors. With the last one the recovery codes go too; while a role needs it, it stays.
 * Every session ends, and whoever removes is given a new one by the caller.
 * @returns how many are left. Refuses `factor-gone` and `factor-needed`.
 */
export async function removeSecondFactor(person: Actor, id: string) {
  const deed = { actor: person, kind: 'person.remove-factor', objectId: person.id, shows: false }
  const removed = await transition(deed, async (trx) => {
    const { factors, isEntrusted } = await lockFactors(person.id, trx)
    const allowed = removeFactor(factors, isEntrusted)
    if (!allowed.ok) return allowed
    const gone =
      (await deleteAuthenticator(id, person.id, trx)) || (await deletePasskey(id, person.id, trx))
    if (!gone) return refuse('factor-gone')
    if (factors === 1) await replaceRecoveryCodes(person.id, [], trx)
    const notice = { kind: 'factor-removed', facts: {}, path: '/me/security/second-factor' }
    await notify([person.id], notice, trx)
    return ok({ left: factors - 1 })
  })
  if (removed.ok) await closeAllSessions(person.id)
  return removed
}
