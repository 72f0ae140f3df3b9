import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { listPeopleWithRole } from '../people/queries-roles.server'
import type { Viewer } from '../people/rules'
import { canContest } from './policy'
import { lockTakedown, updateTakedown } from './queries-takedowns.server'
import { listOwnerIds } from './queries-owners.server'
import { contest } from './takedown'

/** Whoever wrote what was taken down says, once, why it should be shown. Another administrator answers. */
export function contestTakedown(viewer: Viewer, id: string, words: string, now: Date) {
  const deed = { actor: viewer, kind: 'takedown.contest', objectId: id, shows: false }
  return transition(deed, async (trx) => {
    const takedown = await lockTakedown(id, trx)
    if (!takedown || !canContest(viewer, await listOwnerIds(takedown, trx)))
      return refuse('not-found')
    const may = contest(takedown)
    if (!may.ok) return may
    await updateTakedown(id, { contest: words, contestedAt: now }, trx)
    const recipients = (await listPeopleWithRole('administrator', trx))
      .map(({ personId }) => personId)
      .filter((personId) => personId !== takedown.takenDownBy)
    const notice = { kind: 'takedown-contested', facts: {}, path: `/admin/takedowns/${id}` }
    await notify(recipients, notice, trx)
    return ok(undefined)
  })
}
