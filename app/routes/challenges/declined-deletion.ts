import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { dismissDeclined } from '~/domains/challenges/dismiss-declined.server'
import { signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { translatedBrief } from './translated-brief.server'

/** Whoever wrote texts in a language that were not approved takes them away, once the box says that it is meant. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, language } = await translatedBrief(visit, viewer, params)
  const page = `/challenges/${challenge.slug}/translations/${language}`
  const sent = await readForm(request)
  if (sent.get('sure') !== 'on') return redirect(`${page}?unsure#sure-declined`)
  await dismissDeclined(viewer, challenge.id, language)
  return redirectWithNotice(page, 'declined-dismissed')
}

export { default, loader } from '~/routes/only-posts'
