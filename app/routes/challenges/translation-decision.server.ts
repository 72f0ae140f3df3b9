import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { approveTranslation } from '~/domains/challenges/approve-translation.server'
import { translationApprovalForm } from '~/domains/challenges/schema'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { translatedBrief } from './translated-brief.server'

/** What the organisation's word on all that its companion brought into a language does, and how that is said. */
export async function takeDecision(
  { request, params, context: { visit } }: ActionFunctionArgs,
  decide: typeof approveTranslation,
  notice: 'translation-approved' | 'translation-declined',
) {
  const viewer = signedIn(visit, request)
  const { challenge, language } = await translatedBrief(visit, viewer, params)
  const submission = parseWithZod(await readForm(request), { schema: translationApprovalForm })
  if (submission.status !== 'success') throw new Response(null, { status: 400 })
  const { version } = submission.value
  const decided = await decide(viewer, challenge.slug, language, version, visit.now)
  if (!decided.ok) throw refused(visit, decided.refusal)
  return redirectWithNotice(`/challenges/${challenge.slug}/translations/${language}`, notice)
}
