import type { ActionFunctionArgs } from '@remix-run/node'
import { endShelter } from '~/domains/accountability/end-shelter.server'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const ended = await endShelter(signedIn(visit, request), visit.now)
  if (!ended.ok) throw refused(visit, ended.refusal)
  return redirectWithNotice('/me/shelter', 'shelter-ended')
}

export { default, loader } from '~/routes/only-posts'
