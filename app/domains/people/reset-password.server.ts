import { hashPassword } from '~/platform/passwords'
import { hashOf } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { updatePerson } from './queries.server'
import { deleteResets, lockReset } from './queries-sign-up.server'
import { closeAllSessions } from './sessions.server'

/** Replaces a forgotten password by the link that was mailed; every open session ends. */
export async function resetPassword(token: string, password: string, now: Date) {
  const passwordHash = await hashPassword(password)
  const deed = { actor: null, kind: 'person.reset-password', shows: false }
  const result = await transition(deed, async (trx, about) => {
    const person = await lockReset(hashOf(token), trx)
    if (!person || person.expiresAt <= now) return refuse('link-expired')
    about(person.id)
    await updatePerson(person.id, { passwordHash }, trx)
    await deleteResets(person.id, trx)
    const notice = { kind: 'password-changed', facts: {}, path: '/reset', mailOnly: true }
    await notify([person.id], notice, trx)
    return ok(person)
  })
  if (result.ok) await closeAllSessions(result.value.id)
  return result
}
