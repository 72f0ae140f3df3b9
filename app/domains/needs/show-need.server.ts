import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { isTeller } from './policy'
import { lockNeed, updateNeed } from './queries.server'
import { show } from './rules'

/** Whoever told a need lets everybody read it; nobody else can decide that. */
export function showNeed(viewer: Viewer, id: string, now: Date) {
  return transition({ actor: viewer, kind: 'need.show', objectId: id }, async (trx) => {
    const need = await lockNeed(id, trx)
    if (!need) return refuse('not-found')
    if (!isTeller(viewer, need)) return refuse('not-allowed')
    const shown = show(need)
    if (!shown.ok) return shown
    await updateNeed(id, { shownAt: now }, trx)
    return ok(undefined)
  })
}
