import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { canAdminister } from './policy'
import { lockToSuspend, updateSuspensionEnded } from './queries-suspensions.server'
import type { Viewer } from './rules'
import { reinstate } from './suspension'

/** Gives a suspended account back as it was; the person is told by mail. */
export function reinstatePerson(viewer: Viewer, handle: string, now: Date) {
  return transition({ actor: viewer, kind: 'person.reinstate' }, async (trx, about) => {
    const { person } = await lockToSuspend(handle, trx)
    if (person) about(person.id)
    if (!canAdminister(viewer)) return refuse('not-allowed')
    if (!person) return refuse('not-found')
    const may = reinstate(person)
    if (!may.ok) return may
    await updateSuspensionEnded(person.id, { endedBy: viewer.id, endedAt: now }, trx)
    await notify([person.id], { kind: 'account-reinstated', facts: {}, path: '/sign-in' }, trx)
    return ok(undefined)
  })
}
