import { unseal } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { confirmApp, findAuthenticator } from './queries-authenticators.server'
import { lockFactors } from './queries-second-factor.server'
import { giveRecoveryCodes } from './recovery-codes.server'
import type { Actor } from './rules'
import { closeAllSessions } from './sessions.server'
import { checkCode } from './totp'

/**
 * Makes an app a second factor by a first code that it shows. With the first factor come recovery codes. Every session
 * ends, since none of them was opened with it; whoever confirms is given a new one by the caller.
 * @param time the real time, which the app counts by
 * @returns the recovery codes to show once, where this is the first factor. Refuses `factor-gone` and what the code is
 * refused for.
 */
export async function confirmAuthenticator(
  person: Actor,
  id: string,
  code: string,
  now: Date,
  time: Date,
) {
  const deed = { actor: person, kind: 'person.add-factor', objectId: person.id, shows: false }
  const confirmed = await transition(deed, async (trx) => {
    const { factors } = await lockFactors(person.id, trx)
    const app = await findAuthenticator(id, person.id, trx)
    const secret = app && !app.confirmedAt && unseal(app.sealedSecret, person.id)
    if (!app || !secret) return refuse('factor-gone', 'code')
    const checked = checkCode(secret, code, app.lastStep, time)
    if (!checked.ok) return checked
    await confirmApp(id, checked.value, now, trx)
    const codes = factors === 0 ? await giveRecoveryCodes(person.id, trx) : null
    const notice = {
      kind: 'factor-added',
      facts: { name: app.name },
      path: '/me/security/second-factor',
    }
    await notify([person.id], notice, trx)
    return ok({ codes })
  })
  if (confirmed.ok) await closeAllSessions(person.id)
  return confirmed
}
