import { briefTranslations, waitingIn } from '~/domains/challenges/brief-translations.server'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canWrite } from '~/domains/challenges/policy'
import { publicTexts } from '~/domains/challenges/public-texts'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { findQuestion } from '~/domains/challenges/questions'
import { isEditable } from '~/domains/challenges/rules'
import type { Translation } from '~/domains/challenges/translation'
import { canonicalTag } from '~/domains/challenges/translations'
import { forbidden, notFound } from '~/domains/people/access.server'
import type { Viewer } from '~/domains/people/rules'
import type { Visit } from '~/domains/people/visit'
import { redirect } from '@remix-run/node'
import { calledLanguage } from './called-language.server'

const nothing: Translation = { texts: {}, voices: {} }

/** A brief that a reader may write, for the pages on which it is brought into other languages. */
export async function writtenChallenge(visit: Visit, viewer: Viewer, slug: string) {
  const seen = await seenChallenge(visit, slug, 'challenge.translate')
  const { challenge, standing } = seen
  if (!canWrite(viewer, standing)) throw await forbidden(visit, 'challenge.translate', challenge.id)
  // A form that was sent is refused by its use-case, and comes back with what was typed.
  if (!isEditable(challenge.state) && !visit.sent) throw redirect(`/challenges/${challenge.slug}`)
  return seen
}

/** The same in one language, text by text beside its original. @throws 404 where the address names no language */
export async function translatedBrief(
  visit: Visit,
  viewer: Viewer,
  { challenge: slug, language: asked }: { challenge?: string; language?: string },
) {
  const { challenge, standing } = await writtenChallenge(visit, viewer, slug!)
  const language = canonicalTag(asked ?? '')
  if (language !== asked || language === null || language === challenge.language)
    throw await notFound(visit, 'challenge.translate', challenge.id)
  const answers = await listAnswers(challenge.id)
  const inLanguage = async (which: 'all' | 'approved') =>
    (await briefTranslations(challenge, answers, which))[language] ?? nothing
  const [translation, approved] = [await inLanguage('all'), await inLanguage('approved')]
  const waiting = await waitingIn(challenge.id, language)
  const waitingFields = new Set(waiting.texts.map(({ field }) => field))
  const texts = publicTexts(challenge.title, answers).map(({ field, text, question }) => ({
    field,
    text,
    question,
    section: findQuestion(question)?.section ?? null,
    older: translation.texts[field]?.older ?? false,
    waits: waitingFields.has(field),
    /** What the organisation stands by meanwhile. */
    stands: (waitingFields.has(field) && approved.texts[field]?.text) || null,
  }))
  return {
    challenge,
    standing,
    language,
    /** As in the list: two languages may differ by one letter in what they call themselves. */
    name: calledLanguage(language, visit),
    texts,
    translation,
    waiting,
  }
}
