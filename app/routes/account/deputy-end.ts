import type { ActionFunctionArgs } from '@remix-run/node'
import { endDeputy } from '~/domains/approvals/end-deputy.server'
import { notFound, refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { isUuid } from '~/shared/uuid'

/** Ends a deputyship, from either side. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!isUuid(params.deputy!)) throw await notFound(visit, 'deputy.end')
  const done = await endDeputy(viewer, params.deputy!, visit.now)
  if (!done.ok && done.refusal === 'not-found') throw new Response(null, { status: 404 })
  if (!done.ok) throw refused(visit, done.refusal)
  return redirectWithNotice('/me/approvals', 'deputy-ended')
}

export { default, loader } from '~/routes/only-posts'
