import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { canResetSecondFactor } from './policy'
import { findIdByHandle } from './queries.server'
import { deleteFactors, insertFactorReset, lockFactors } from './queries-second-factor.server'
import type { Viewer } from './rules'
import { closeAllSessions } from './sessions.server'

/**
 * Takes the factors of somebody who has lost them all, recovery codes too. An administrator does so and writes how they
 * made sure who asked; the person is told by mail, signs in by password and adds a new one.
 * Refuses `not-allowed`, `not-a-person`, `no-second-factor`.
 */
export async function resetSecondFactor(
  viewer: Viewer,
  form: { handle: string; howChecked: string },
  now: Date,
) {
  const deed = { actor: viewer, kind: 'person.reset-factor', shows: false }
  const reset = await transition(deed, async (trx, about) => {
    const personId = await findIdByHandle(form.handle, trx)
    if (personId) about(personId)
    if (!canResetSecondFactor(viewer, personId)) return refuse('not-allowed')
    if (!personId) return refuse('not-a-person', 'handle')
    const { factors } = await lockFactors(personId, trx)
    if (factors === 0) return refuse('no-second-factor', 'handle')
    await deleteFactors(personId, trx)
    const { howChecked } = form
    await insertFactorReset({ personId, resetBy: viewer.id, howChecked, resetAt: now }, trx)
    const notice = { kind: 'factor-reset', facts: {}, path: '/me/security/second-factor' }
    await notify([personId], notice, trx)
    return ok(personId)
  })
  if (reset.ok) await closeAllSessions(reset.value)
  return reset
}
