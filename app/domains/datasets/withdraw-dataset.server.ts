import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canCurate, canSeeDataset } from './policy'
import { lockDataset, updateDataset } from './queries.server'
import { withdraw } from './rules'

/**
 * Takes a dataset back for good: its page says why, and what was stated of it stays as it was. Its proposer is told.
 * Refused: `not-found`, `not-allowed`, and what `withdraw` refuses.
 */
export function withdrawDataset(viewer: Viewer, slug: string, note: string) {
  return transition({ actor: viewer, kind: 'dataset.withdraw' }, async (trx, about) => {
    const dataset = await lockDataset(slug, trx)
    if (!dataset || !canSeeDataset(viewer, dataset)) return refuse('not-found')
    about(dataset.id)
    if (!canCurate(viewer)) return refuse('not-allowed')
    const withdrawn = withdraw(dataset.state, note)
    if (!withdrawn.ok) return withdrawn
    await updateDataset(dataset.id, { state: withdrawn.value, reviewedBy: viewer.id, note }, trx)
    if (dataset.proposedBy && dataset.proposedBy !== viewer.id) {
      const facts = { dataset: dataset.title, note }
      const notice = { kind: 'dataset-withdrawn', facts, path: `/datasets/${slug}` }
      await notify([dataset.proposedBy], notice, trx)
    }
    return ok(withdrawn.value)
  })
}
