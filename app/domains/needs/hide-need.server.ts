import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { isTeller } from './policy'
import { lockNeed, updateNeed } from './queries.server'

/** It is theirs alone again, from the next moment on. */
export function hideNeed(viewer: Viewer, id: string) {
  return transition({ actor: viewer, kind: 'need.hide', objectId: id }, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    if (!isTeller(viewer, need)) return refuse('not-allowed')
    if (need.shownAt) await updateNeed(id, { shownAt: null }, trx)
    return ok(undefined)
  })
}
