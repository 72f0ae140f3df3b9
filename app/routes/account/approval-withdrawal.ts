import type { ActionFunctionArgs } from '@remix-run/node'
import { withdrawApproval } from '~/domains/approvals/withdraw-approval.server'
import { notFound, refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { isUuid } from '~/shared/uuid'

/** Takes back what one asked for. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!isUuid(params.approval!)) throw await notFound(visit, 'approval.withdraw')
  const done = await withdrawApproval(viewer, params.approval!, visit.now)
  if (!done.ok && done.refusal === 'not-found') throw new Response(null, { status: 404 })
  if (!done.ok) throw refused(visit, done.refusal)
  return redirectWithNotice('/me/approvals', 'approval-withdrawn')
}

export { default, loader } from '~/routes/only-posts'
