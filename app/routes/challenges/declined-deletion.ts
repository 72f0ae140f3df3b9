import type { ActionFunctionArgs } from '@remix-run/node'
import { dismissDeclined } from '~/domains/challenges/dismiss-declined.server'
import { signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { translatedBrief } from './translated-brief.server'

/** Whoever wrote texts in a language that were not approved takes them away. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, language } = await translatedBrief(visit, viewer, params)
  await dismissDeclined(viewer, challenge.id, language)
  return redirectWithNotice(
    `/challenges/${challenge.slug}/translations/${language}`,
    'declined-dismissed',
  )
}

export { default, loader } from '~/routes/only-posts'
