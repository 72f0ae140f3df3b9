import type { ActionFunctionArgs } from '@remix-run/node'
import { seenNeed } from '~/domains/needs/need-access.server'
import { canAccompany } from '~/domains/needs/policy'
import { takeNeed } from '~/domains/needs/take-need.server'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { isUuid } from '~/shared/uuid'

/** A companion takes a need that waits. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  // Of two companions the second learns that the first was quicker; to anybody else it does not exist.
  if (!canAccompany(viewer) || !isUuid(params.need)) await seenNeed(visit, params.need, 'need.take')
  const done = await takeNeed(viewer, params.need!, visit.now)
  if (!done.ok) throw refused(visit, done.refusal)
  return redirectWithNotice(`/needs/${params.need}`, 'need-taken')
}

export { default, loader } from '~/routes/only-posts'
