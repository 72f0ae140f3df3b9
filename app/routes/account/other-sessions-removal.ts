import type { ActionFunctionArgs } from '@remix-run/node'
import { signedIn } from '~/domains/people/access.server'
import { closeOtherSessions } from '~/domains/people/sessions.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

/** Ends all of one's own sessions but this one. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  await closeOtherSessions(viewer.id, request.headers.get('cookie'))
  return redirectWithNotice('/me/security', 'other-sessions-closed')
}

export { default, loader } from '~/routes/only-posts'
