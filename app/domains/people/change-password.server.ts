import { verifyPassword } from '~/platform/passwords'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { choosePassword } from './choose-password.server'
import { findDevice } from './devices.server'
import { forgiveAttempt, limitAttempts } from './limit-attempts.server'
import { findSecrets, updatePerson } from './queries.server'
import { deletePendingOf } from './queries-pending.server'
import { deleteResets } from './queries-sign-up.server'
import type { Viewer } from './rules'
import { closeOtherSessions, renewSession } from './sessions.server'
import type { Visit } from './visit'

/**
 * Replaces a password by another, for whoever knows it. Every other session ends, and every sign-in that waits for its
 * second factor; this one goes on under a new token, and a mail says so.
 * @returns the `Set-Cookie` headers. Refuses `password-wrong`, `too-many-tries:SECONDS` and what `choosePassword` does.
 */
export async function changePassword(
  viewer: Viewer,
  form: { current: string; password: string },
  request: Request,
  { network, now }: Pick<Visit, 'network' | 'now'>,
) {
  const device = await findDevice(request, viewer.id)
  const tried = await limitAttempts('password', viewer.id, { network, device }, now)
  if (!tried.ok) return tried
  const { email, passwordHash } = await findSecrets(viewer.id)
  if (!(await verifyPassword(passwordHash, form.current)))
    return refuse('password-wrong', 'current')
  await forgiveAttempt(tried.value)
  const chosen = await choosePassword(form.password, { handle: viewer.handle, email })
  if (!chosen.ok) return chosen
  const deed = { actor: viewer, kind: 'person.change-password', objectId: viewer.id, shows: false }
  const changed = await transition(deed, async (trx) => {
    await updatePerson(viewer.id, { passwordHash: chosen.value }, trx)
    await deleteResets(viewer.id, trx)
    await deletePendingOf(viewer.id, trx)
    const notice = { kind: 'password-changed', facts: {}, path: '/reset', mailOnly: true }
    await notify([viewer.id], notice, trx)
    return ok(undefined)
  })
  if (!changed.ok) return changed
  const cookie = request.headers.get('cookie')
  await closeOtherSessions(viewer.id, cookie)
  const renewed = await renewSession(cookie)
  return ok(renewed ? [['Set-Cookie', renewed] as [string, string]] : [])
}
