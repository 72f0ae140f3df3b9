import { hashOf } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { choosePassword } from './choose-password.server'
import { rememberDevice } from './devices.server'
import { forgiveAttempts } from './limit-attempts.server'
import { isEmailTaken, updatePerson } from './queries.server'
import { deletePendingOf } from './queries-pending.server'
import { deleteResets, findReset, lockReset } from './queries-sign-up.server'
import { closeAllSessions } from './sessions.server'

/**
 * Replaces a forgotten password by the link that was mailed; every open session ends. Whoever held the link is the
 * owner: wrong tries of the account count no longer, and the browser is known to it.
 * @returns the `Set-Cookie` header by which it is
 */
export async function resetPassword(token: string, password: string, request: Request, now: Date) {
  const asked = await findReset(hashOf(token))
  if (!asked || asked.expiresAt <= now) return refuse('link-expired')
  const { handle, newEmail } = asked
  const chosen = await choosePassword(password, { handle, email: newEmail ?? asked.email })
  if (!chosen.ok) return chosen
  const deed = { actor: null, kind: 'person.reset-password', shows: false }
  const result = await transition(deed, async (trx, about) => {
    const person = await lockReset(hashOf(token), trx)
    if (!person || person.expiresAt <= now) return refuse('link-expired')
    about(person.id)
    const email = newEmail ?? undefined
    if (email && email !== person.email && (await isEmailTaken(email, trx)))
      return refuse('link-expired')
    await updatePerson(person.id, { passwordHash: chosen.value, email }, trx)
    await deleteResets(person.id, trx)
    await deletePendingOf(person.id, trx)
    const notice = { kind: 'password-changed', facts: {}, path: '/reset', mailOnly: true }
    await notify([person.id], notice, trx)
    return ok(person)
  })
  if (!result.ok) return result
  const { id, email } = result.value
  await closeAllSessions(id)
  const address = newEmail ?? email
  if (address)
    await Promise.all([forgiveAttempts('reset', address), forgiveAttempts('sign-in', address)])
  return ok(await rememberDevice(request, id))
}
