import type { ActionFunctionArgs } from '@remix-run/node'
import { signedIn } from '~/domains/people/access.server'
import { closeOwnSession } from '~/domains/people/close-session.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

/** Ends one of one's own sessions. Another's, or one that has ended, is answered alike. */
export async function action({
  request,
  params: { session = '' },
  context: { visit },
}: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!/^[0-9a-f-]{36}$/.test(session)) throw new Response(null, { status: 404 })
  await closeOwnSession(viewer, session)
  return redirectWithNotice('/me/security', 'session-closed')
}

export { default, loader } from '~/routes/only-posts'
