import type { ActionFunctionArgs } from '@remix-run/node'
import { seenNeed } from '~/domains/needs/need-access.server'
import { giveBackNeed } from '~/domains/needs/give-back-need.server'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

/** A companion gives a need back. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.give-back')
  const done = await giveBackNeed(viewer, need.id)
  if (!done.ok) throw refused(visit, done.refusal)
  return redirectWithNotice('/needs', 'need-given-back')
}

export { default, loader } from '~/routes/only-posts'
