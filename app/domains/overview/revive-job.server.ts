import { reviveDeadJob } from '~/platform/dead-jobs'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { canAdminister } from '../people/policy'
import type { Viewer } from '../people/rules'

/**
 * Has a job tried again that failed every time. Tasks are idempotent, so nothing is done twice.
 * Refused: `not-allowed`, `not-found` where somebody was quicker.
 */
export function reviveJob(viewer: Viewer, id: string) {
  const deed = { actor: viewer, kind: 'job.revive', objectId: id, shows: false }
  return transition(deed, async (trx) => {
    if (!canAdminister(viewer)) return refuse('not-allowed')
    return (await reviveDeadJob(id, trx)) ? ok(undefined) : refuse('not-found')
  })
}
