import { waits } from '~/domains/challenges/approvals'
import { canSilence } from '~/domains/challenges/policy'
import { listBriefVoices } from '~/domains/challenges/queries-brief-voices.server'
import { isSectionKey } from '~/domains/challenges/questions'
import { notFound } from '~/domains/people/access.server'
import type { Viewer } from '~/domains/people/rules'
import type { Visit } from '~/domains/people/visit'
import { translatedBrief } from './translated-brief.server'

/**
 * One section of a brief in a language: what it says in the original, and the voices that tell it: the one that stands,
 * and after it one that waits to replace it.
 */
export async function translatedSection(
  visit: Visit,
  viewer: Viewer,
  params: { challenge?: string; language?: string; section?: string },
) {
  const { section } = params
  const { texts, ...brief } = await translatedBrief(visit, viewer, params)
  if (!isSectionKey(section)) throw await notFound(visit, 'challenge.translate', brief.challenge.id)
  const told = (await listBriefVoices(brief.challenge.id)).filter(
    (voice) => voice.section === section && voice.language === brief.language,
  )
  const voices = told.map((voice) => {
    const { id, seconds, recordedBy } = voice
    const mayDrop = canSilence(viewer, brief.standing, { waits: waits(voice), recordedBy })
    return { id, seconds, bytes: Number(voice.bytes), waits: waits(voice), mayDrop }
  })
  const own = texts
    .filter((text) => text.section === section)
    .map(({ field, question, text }) => ({ field, question, text }))
  return { ...brief, section, texts: own, voices }
}
