import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canCurate, canSeeDataset } from './policy'
import { lockDataset, updateDataset } from './queries.server'
import { takeUp } from './rules'

/** A curator takes up a proposal; others see who it is. Refused: `not-found`, `not-allowed`, `not-proposed`. */
export function startReview(viewer: Viewer, slug: string) {
  return transition(
    { actor: viewer, kind: 'dataset.start-review', shows: false },
    async (trx, about) => {
      const dataset = await lockDataset(slug, trx)
      if (!dataset || !canSeeDataset(viewer, dataset)) return refuse('not-found')
      about(dataset.id)
      if (!canCurate(viewer)) return refuse('not-allowed')
      const taken = takeUp(dataset.state)
      if (!taken.ok) return taken
      await updateDataset(dataset.id, { state: taken.value, reviewedBy: viewer.id, note: '' }, trx)
      return ok(undefined)
    },
  )
}
