import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { declineTranslation } from '~/domains/challenges/decline-translation.server'
import { translationApprovalForm } from '~/domains/challenges/schema'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { translatedBrief } from './translated-brief.server'

/** The organisation takes away what its companion wrote and told in a language, back to what it stands by. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, language } = await translatedBrief(visit, viewer, params)
  const submission = parseWithZod(await readForm(request), { schema: translationApprovalForm })
  if (submission.status !== 'success') throw new Response(null, { status: 400 })
  const { version } = submission.value
  const declined = await declineTranslation(viewer, challenge.slug, language, version, visit.now)
  if (!declined.ok) return refused(visit, declined.refusal)
  return redirectWithNotice(
    `/challenges/${challenge.slug}/translations/${language}`,
    'translation-declined',
  )
}

export { default, loader } from '~/routes/only-posts'
