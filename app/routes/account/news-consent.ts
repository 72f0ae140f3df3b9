import type { ActionFunctionArgs } from '@remix-run/node'
import { signedIn } from '~/domains/people/access.server'
import { giveConsent } from '~/domains/people/give-consent.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

/** Asks for mail when a datathon is announced. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  await giveConsent(viewer, 'datathon-news', visit.now)
  return redirectWithNotice('/me/consents', 'consent-given')
}

export { default, loader } from '~/routes/only-posts'
