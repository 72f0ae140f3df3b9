import type { ActionFunctionArgs } from '@remix-run/node'
import { canCurate } from '~/domains/datasets/policy'
import { startReview } from '~/domains/datasets/start-review.server'
import { forbidden, refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { openDataset } from './open-dataset.server'

/** A curator takes up the review of a dataset. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { dataset } = await openDataset(visit, params.dataset)
  if (!canCurate(viewer)) throw await forbidden(visit, 'dataset.start-review', dataset.id)
  const started = await startReview(viewer, dataset.slug)
  if (!started.ok) throw refused(visit, started.refusal)
  return redirectWithNotice(`/datasets/${dataset.slug}/review`, 'review-started')
}

export { default, loader } from '~/routes/only-posts'
