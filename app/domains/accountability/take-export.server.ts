import { ok, refuse } from '~/shared/result'
import { lockLatest, markUsed } from '../approvals/queries-use.server'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { fetchExport } from './instance-export'
import { canFetchExport } from './policy'

/**
 * Takes the one copy that was approved. It counts as taken before its first byte leaves: what broke off on the way may
 * lie somewhere too, so that another is asked for anew. Refused: `export-used`, `export-lapsed`.
 */
export function takeExport(viewer: Viewer, now: Date) {
  const deed = { actor: viewer, kind: 'instance.export', shows: false }
  return transition(deed, async (trx, about) => {
    const asked = await lockLatest('personal-data-export', trx)
    if (asked) about(asked.id)
    if (!canFetchExport(viewer, asked)) return refuse('not-allowed')
    const may = fetchExport(asked, now)
    if (!may.ok) return may
    await markUsed(asked!.id, now, trx)
    return ok(undefined)
  })
}
