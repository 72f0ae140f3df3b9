import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canCurate, canSeeDataset } from './policy'
import { lockDataset, updateDataset } from './queries.server'
import { decide, type Decision } from './rules'
import type { reviewForm } from './schema'

const mails = {
  curate: 'dataset-curated',
  send_back: 'dataset-sent-back',
  deprecate: 'dataset-deprecated',
} as const satisfies Partial<Record<Decision, string>>

/**
 * Records a curator's statement on a dataset (sensitivity, whether somebody could be recognised, legal basis) and what
 * follows from it: it is kept as it is, published, sent back or deprecated. Its proposer is told.
 * Refused: `not-found`, `not-allowed`, and what `decide` refuses.
 */
export function decideDataset(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof reviewForm>,
  now: Date,
) {
  return transition(
    { actor: viewer, kind: `dataset.${form.decision.replace('_', '-')}` },
    async (trx, about) => {
      const dataset = await lockDataset(slug, trx)
      if (!dataset || !canSeeDataset(viewer, dataset)) return refuse('not-found')
      about(dataset.id)
      if (!canCurate(viewer)) return refuse('not-allowed')
      const { disclosure, legalBasis, decision, note } = form
      const statement = { disclosure, legalBasis, sensitivity: form.sensitivity ?? null }
      const decided = decide(
        dataset.state,
        decision,
        { ...statement, licence: dataset.licence },
        note,
      )
      if (!decided.ok) return decided
      const isNew = decided.value === 'curated' && dataset.curatedAt === null
      await updateDataset(
        dataset.id,
        {
          ...statement,
          state: decided.value,
          reviewedBy: viewer.id,
          ...(decision === 'keep' ? {} : { note: decision === 'curate' ? '' : note }),
          ...(isNew ? { curatedAt: now } : {}),
        },
        trx,
      )
      if (decision !== 'keep' && dataset.proposedBy && dataset.proposedBy !== viewer.id) {
        await notify(
          [dataset.proposedBy],
          {
            kind: mails[decision],
            facts: { dataset: dataset.title, note },
            path: `/datasets/${slug}`,
          },
          trx,
        )
      }
      return ok(decided.value)
    },
  )
}
