import type { ActionFunctionArgs } from '@remix-run/node'
import { signedIn } from '~/domains/people/access.server'
import { withdrawConsent } from '~/domains/people/withdraw-consent.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

/** No such mail any more. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  await withdrawConsent(viewer, 'datathon-news', visit.now)
  return redirectWithNotice('/me/consents', 'consent-withdrawn')
}

export { default, loader } from '~/routes/only-posts'
