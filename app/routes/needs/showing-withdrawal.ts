import type { ActionFunctionArgs } from '@remix-run/node'
import { seenNeed } from '~/domains/needs/need-access.server'
import { hideNeed } from '~/domains/needs/hide-need.server'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

/** Whoever told a need stops showing it. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.hide')
  const done = await hideNeed(viewer, need.id)
  if (!done.ok) throw refused(visit, done.refusal)
  return redirectWithNotice(`/needs/${need.id}`, 'need-hidden')
}

export { default, loader } from '~/routes/only-posts'
