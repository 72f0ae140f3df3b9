import type { ActionFunctionArgs } from '@remix-run/node'
import { acceptDeputy } from '~/domains/approvals/accept-deputy.server'
import { notFound, refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { isUuid } from '~/shared/uuid'

/** Agrees to stand in for somebody. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!isUuid(params.deputy!)) throw await notFound(visit, 'deputy.accept')
  const done = await acceptDeputy(viewer, params.deputy!, visit.now)
  if (!done.ok && done.refusal === 'not-found') throw new Response(null, { status: 404 })
  if (!done.ok) throw refused(visit, done.refusal)
  return redirectWithNotice('/me/approvals', 'deputy-accepted')
}

export { default, loader } from '~/routes/only-posts'
