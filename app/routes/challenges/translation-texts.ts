import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { saveTranslation } from '~/domains/challenges/save-translation.server'
import { translationForm } from '~/domains/challenges/schema'
import { sentTexts } from '~/domains/challenges/sent-texts'
import { signedIn } from '~/domains/people/access.server'
import { readForm } from '~/platform/read-form'
import { stampTexts } from '~/platform/stamps.server'
import { formatHour } from '~/shared/instants'
import { translatedBrief } from './translated-brief.server'

/**
 * Keeps what is being typed, for the page where it is typed: when it was saved, 400 with what does not fit, or 409 with
 * what another page saved meanwhile.
 */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, language, texts } = await translatedBrief(visit, viewer, params)
  const submission = parseWithZod(await readForm(request), { schema: translationForm(texts) })
  if (submission.status !== 'success')
    return Response.json({ errors: submission.error ?? {} }, { status: 400 })
  const sent = sentTexts(texts, submission.payload)
  const saved = await saveTranslation(viewer, challenge.slug, language, sent, visit.now)
  if (!saved.ok) return Response.json({ refusal: saved.refusal }, { status: 409 })
  const { savedAt, clashes, texts: kept } = saved.value
  const seen = stampTexts(Object.fromEntries(kept))
  if (clashes.length > 0) return Response.json({ clashes, seen }, { status: 409 })
  return Response.json({ savedAt: formatHour(savedAt, visit.timeZone, visit.language), seen })
}

export { loader } from '~/routes/only-posts'
