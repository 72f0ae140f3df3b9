import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { dropBriefVoice } from '~/domains/challenges/drop-brief-voice.server'
import { droppedVoiceForm } from '~/domains/challenges/schema'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { translatedSection } from './translated-section.server'

/** Takes the voice of a section away, once the box says that it is meant. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, language, section } = await translatedSection(visit, viewer, params)
  const translation = `/challenges/${challenge.slug}/translations/${language}`
  const sent = await readForm(request)
  const submission = parseWithZod(sent, { schema: droppedVoiceForm })
  if (submission.status !== 'success') throw new Response(null, { status: 400 })
  const { voice } = submission.value
  if (sent.get('sure') !== 'on') {
    const unsure = new URLSearchParams({ unsure: voice })
    return redirect(`${translation}/voices/${section}?${unsure}#sure-${voice}`)
  }
  const dropped = await dropBriefVoice(viewer, challenge.slug, voice, visit.now)
  if (!dropped.ok) throw refused(visit, dropped.refusal)
  return redirectWithNotice(translation, 'brief-voice-dropped')
}

export { default, loader } from '~/routes/only-posts'
