import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canTakeBackEffort } from './policy'
import { deleteEffort, lockEffort } from './queries-effort.server'

/** Takes back hours that one wrote down by mistake: one's own alone. Refusals: not-found, not-allowed. */
export function removeEffort(viewer: Viewer, of: { tool: string; entry: string }) {
  return transition({ actor: viewer, kind: 'effort.remove' }, async (trx, about) => {
    const entry = await lockEffort(of.entry, trx)
    if (entry?.tool !== of.tool) return refuse('not-found')
    about(entry.toolId)
    if (!canTakeBackEffort(viewer, entry)) return refuse('not-allowed')
    await deleteEffort(entry.id, trx)
    return ok(undefined)
  })
}
