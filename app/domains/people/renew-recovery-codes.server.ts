import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { lockFactors } from './queries-second-factor.server'
import { giveRecoveryCodes } from './recovery-codes.server'
import type { Actor } from './rules'

/** Ten new recovery codes; those before count no longer. Refuses `factor-gone` where there is nothing to recover. */
export function renewRecoveryCodes(person: Actor) {
  const deed = { actor: person, kind: 'person.renew-codes', objectId: person.id, shows: false }
  return transition(deed, async (trx) => {
    const { factors } = await lockFactors(person.id, trx)
    if (factors === 0) return refuse('factor-gone')
    const codes = await giveRecoveryCodes(person.id, trx)
    const notice = { kind: 'recovery-codes-renewed', facts: {}, path: '/me/security/second-factor' }
    await notify([person.id], notice, trx)
    return ok({ codes })
  })
}
