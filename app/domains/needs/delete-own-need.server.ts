import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { isTeller } from './policy'
import { deleteMessages } from './queries-messages.server'
import { emptyNeeds } from './queries-person.server'
import { deleteNeed, deleteVoices, lockNeed } from './queries.server'

/**
 * Whoever told a need with an account deletes it: words, voices, messages. Of one that became a brief the words go, and
 * that it was theirs stays: without that nobody could approve what is written in the brief.
 */
export function deleteOwnNeed(viewer: Viewer, id: string) {
  return transition({ actor: viewer, kind: 'need.delete', objectId: id }, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    if (!isTeller(viewer, need)) return refuse('not-allowed')
    await deleteVoices([id], trx)
    await deleteMessages([id], trx)
    if (need.state === 'became_brief') await emptyNeeds([id], trx)
    else await deleteNeed(id, trx)
    const notice =
      need.state === 'became_brief'
        ? { kind: 'need-emptied', facts: {}, path: `/needs/${id}` }
        : { kind: 'need-deleted', facts: {}, path: '/needs' }
    await notify(need.companionId ? [need.companionId] : [], notice, trx)
    return ok(undefined)
  })
}
