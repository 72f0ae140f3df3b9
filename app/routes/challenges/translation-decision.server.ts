import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { translationDecisionForm } from '~/domains/challenges/schema'
import { refused, signedIn } from '~/domains/people/access.server'
import type { Viewer } from '~/domains/people/rules'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import type { Result } from '~/shared/result'
import { translatedBrief } from './translated-brief.server'

type Decide = (
  viewer: Viewer,
  slug: string,
  language: string,
  decision: { version: string; reason: string },
  now: Date,
) => Promise<Result<unknown>>

/** What the organisation's word on all that its companion brought into a language does, and how that is said. */
export async function takeDecision(
  { request, params, context: { visit } }: ActionFunctionArgs,
  decide: Decide,
  notice: 'translation-approved' | 'translation-declined',
) {
  const viewer = signedIn(visit, request)
  const { challenge, language } = await translatedBrief(visit, viewer, params)
  const sent = await readForm(request)
  const submission = parseWithZod(sent, { schema: translationDecisionForm })
  if (submission.status !== 'success') throw new Response(null, { status: 400 })
  const decided = await decide(viewer, challenge.slug, language, submission.value, visit.now)
  if (!decided.ok) throw refused(visit, decided.refusal, sent)
  return redirectWithNotice(`/challenges/${challenge.slug}/translations/${language}`, notice)
}
