import type { ActionFunctionArgs } from '@remix-run/node'
import { dropBriefVoice } from '~/domains/challenges/drop-brief-voice.server'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { translatedSection } from './translated-section.server'

/** Takes the voice of a section away. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, language, section } = await translatedSection(visit, viewer, params)
  const dropped = await dropBriefVoice(viewer, challenge.slug, { language, section }, visit.now)
  if (!dropped.ok) return refused(visit, dropped.refusal)
  return redirectWithNotice(
    `/challenges/${challenge.slug}/translations/${language}`,
    'brief-voice-dropped',
  )
}

export { default, loader } from '~/routes/only-posts'
