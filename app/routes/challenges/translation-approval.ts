import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { approveTranslation } from '~/domains/challenges/approve-translation.server'
import { translationApprovalForm } from '~/domains/challenges/schema'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { translatedBrief } from './translated-brief.server'

/** The organisation approves what its companion wrote and told in a language. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, language } = await translatedBrief(visit, viewer, params)
  const submission = parseWithZod(await readForm(request), { schema: translationApprovalForm })
  if (submission.status !== 'success') throw new Response(null, { status: 400 })
  const { version } = submission.value
  const approved = await approveTranslation(viewer, challenge.slug, language, version, visit.now)
  if (!approved.ok) return refused(visit, approved.refusal)
  return redirectWithNotice(
    `/challenges/${challenge.slug}/translations/${language}`,
    'translation-approved',
  )
}

export { default, loader } from '~/routes/only-posts'
