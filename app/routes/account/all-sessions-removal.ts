import type { ActionFunctionArgs } from '@remix-run/node'
import { signedIn } from '~/domains/people/access.server'
import { blankSession, closeAllSessions } from '~/domains/people/sessions.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

/** Ends all of one's own sessions, this one too. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  await closeAllSessions(viewer.id)
  return redirectWithNotice('/', 'signed-out', [['Set-Cookie', blankSession()]])
}

export { default, loader } from '~/routes/only-posts'
