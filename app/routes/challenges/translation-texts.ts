import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { seenField } from '~/domains/challenges/clashes'
import { saveTranslation } from '~/domains/challenges/save-translation.server'
import { translationForm } from '~/domains/challenges/schema'
import { sentTexts } from '~/domains/challenges/sent-texts'
import { stampOfText } from '~/domains/challenges/stamp-answers.server'
import { signedIn } from '~/domains/people/access.server'
import { readForm } from '~/platform/read-form'
import { formatHour } from '~/shared/instants'
import { translatedBrief } from './translated-brief.server'

/** Keeps what is being typed, for the page where it is typed: when it was saved, or 400 with what does not fit. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, language, texts } = await translatedBrief(visit, viewer, params)
  const submission = parseWithZod(await readForm(request), { schema: translationForm(texts) })
  if (submission.status !== 'success')
    return Response.json({ errors: submission.error ?? {} }, { status: 400 })
  const sent = sentTexts(texts, submission.payload)
  const saved = await saveTranslation(viewer, challenge.slug, language, sent, visit.now)
  if (!saved.ok) return Response.json({ refusal: saved.refusal }, { status: 409 })
  // From now on the form has shown what it sent.
  const seen = [...sent].map(([field, { text }]) => [seenField(field), stampOfText(text)])
  const savedAt = formatHour(saved.value.savedAt, visit.timeZone, visit.language)
  return Response.json({ savedAt, seen: Object.fromEntries(seen) as Record<string, string> })
}

export { loader } from '~/routes/only-posts'
