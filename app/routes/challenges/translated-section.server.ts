import { isSectionKey } from '~/domains/challenges/questions'
import { notFound } from '~/domains/people/access.server'
import type { Viewer } from '~/domains/people/rules'
import type { Visit } from '~/domains/people/visit'
import { translatedBrief } from './translated-brief.server'

/** One section of a brief in a language: what it says in the original, and the voice that tells it. */
export async function translatedSection(
  visit: Visit,
  viewer: Viewer,
  params: { challenge?: string; language?: string; section?: string },
) {
  const { section } = params
  const { texts, ...brief } = await translatedBrief(visit, viewer, params)
  if (!isSectionKey(section)) throw await notFound(visit, 'challenge.translate', brief.challenge.id)
  const voice = brief.translation.voices[section] ?? null
  const own = texts
    .filter((text) => text.section === section)
    .map(({ field, question, text }) => ({ field, question, text }))
  return { ...brief, section, texts: own, voice }
}
