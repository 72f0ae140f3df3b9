import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { findFactors } from '../people/queries-second-factor.server'
import { listPeopleWithRole } from '../people/queries-roles.server'
import type { Viewer } from '../people/rules'
import { lockDeputy, updateDeputy } from './queries-deputies.server'
import { deputyState } from './rules'

/**
 * Agrees to stand in for somebody, with a second factor as that person has. Who named them learns of it, and so do the administrators: a second pair of eyes
 * is worth what is known of it.
 */
export function acceptDeputy(viewer: Viewer, id: string, now: Date) {
  const deed = { actor: viewer, kind: 'deputy.accept', objectId: id, shows: false }
  return transition(deed, async (trx) => {
    const deputy = await lockDeputy(id, trx)
    if (!deputy || deputy.deputyId !== viewer.id) return refuse('not-found')
    if (deputyState(deputy, now) !== 'asked') return refuse('already-decided')
    if ((await findFactors(viewer.id, trx)).factors === 0) return refuse('second-factor-first')
    await updateDeputy(id, { acceptedAt: now }, trx)
    const administrators = await listPeopleWithRole('administrator', trx)
    const recipients = [
      deputy.principalId,
      ...administrators.map(({ personId }) => personId),
    ].filter((personId) => personId !== viewer.id)
    const notice = {
      kind: 'deputy-accepted',
      facts: { handle: viewer.handle },
      path: '/me/approvals',
    }
    await notify(recipients, notice, trx)
    return ok(undefined)
  })
}
