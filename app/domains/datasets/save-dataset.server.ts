import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { factsOf } from './form-facts'
import { canEditDataset, canSeeDataset } from './policy'
import { lockDataset, updateDataset } from './queries.server'
import { isOpen, readyToCurate } from './rules'
import type { datasetForm } from './schema'

/**
 * Changes what is said of a dataset. Its address stays, and one that is public cannot lose its licence without a legal basis.
 * Refused: `not-found`, `not-allowed`, and what `readyToCurate` refuses.
 */
export function saveDataset(viewer: Viewer, slug: string, form: z.output<typeof datasetForm>) {
  return transition({ actor: viewer, kind: 'dataset.save' }, async (trx, about) => {
    const dataset = await lockDataset(slug, trx)
    if (!dataset || !canSeeDataset(viewer, dataset)) return refuse('not-found')
    about(dataset.id)
    if (!canEditDataset(viewer, dataset)) return refuse('not-allowed')
    const facts = factsOf(form)
    if (isOpen(dataset.state)) {
      const ready = readyToCurate({ ...dataset, ...facts })
      if (!ready.ok) return refuse(ready.refusal, 'licence')
    }
    await updateDataset(dataset.id, facts, trx)
    return ok(undefined)
  })
}
