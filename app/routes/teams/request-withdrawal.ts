import type { ActionFunctionArgs } from '@remix-run/node'
import { refused, signedIn } from '~/domains/people/access.server'
import { withdrawRequest } from '~/domains/teams/withdraw-request.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const withdrawn = await withdrawRequest(viewer, params.team ?? '')
  if (!withdrawn.ok) throw refused(visit, withdrawn.refusal)
  return redirectWithNotice(`/teams/${params.team}`, 'request-withdrawn')
}

export { default, loader } from '~/routes/only-posts'
