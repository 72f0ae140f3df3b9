import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { canAdminister, canSuspend } from './policy'
import { insertSuspension, lockToSuspend } from './queries-suspensions.server'
import type { Viewer } from './rules'
import { suspend } from './suspension'

/** Suspends an account: its sessions end at once and nobody signs in to it. The person is told why, by mail. */
export function suspendPerson(viewer: Viewer, handle: string, reason: string, now: Date) {
  return transition({ actor: viewer, kind: 'person.suspend' }, async (trx, about) => {
    const { person, administrators } = await lockToSuspend(handle, trx)
    if (person) about(person.id)
    if (!canAdminister(viewer)) return refuse('not-allowed')
    if (!person) return refuse('not-found')
    if (!canSuspend(viewer, person.id)) return refuse('own-account')
    const may = suspend(person, administrators)
    if (!may.ok) return may
    const { id: personId } = person
    await insertSuspension({ personId, reason, suspendedBy: viewer.id, suspendedAt: now }, trx)
    const notice = {
      kind: 'account-suspended',
      facts: { reason },
      path: '/privacy',
      mailOnly: true,
    }
    await notify([personId], notice, trx)
    return ok(undefined)
  })
}
