import type { Answers, BriefContent } from '~/domains/challenges/answers'
import { briefTranslations } from '~/domains/challenges/brief-translations.server'
import type { findChallenge } from '~/domains/challenges/queries.server'
import { readIn } from '~/domains/challenges/translations'
import { notFound } from '~/domains/people/access.server'
import type { Visit } from '~/domains/people/visit'
import { nameLanguage } from '~/shared/language-names'
import { calledLanguage } from './called-language.server'

/**
 * A brief as it is read: in the language of its address, else as it was written, with the languages in which it exists.
 * Of a draft, those who see it see its translations as they stand.
 * @param asked a language's tag; undefined for the original
 * @throws 404 where it does not exist in that language
 */
export async function briefInLanguages(
  visit: Visit,
  challenge: NonNullable<Awaited<ReturnType<typeof findChallenge>>>,
  published: BriefContent | undefined,
  answers: Answers,
  asked: string | undefined,
) {
  const { id, title, theme, language } = challenge
  const translations = published
    ? (published.translations ?? {})
    : await briefTranslations(challenge, answers, 'all')
  const content = { title, theme, language, answers, translations }
  const others = Object.keys(translations).toSorted()
  const whole = {
    here: language,
    others,
    name: null,
    voices: {},
    spokenAlone: false,
    partly: false,
  }
  if (asked === undefined) return { title, answers, speeches: undefined, reading: whole }
  const read = readIn(content, asked)
  if (!read) throw await notFound(visit, 'challenge.read', id)
  const partly = Object.values(read.speeches).some(({ mark }) => mark === 'original')
  return {
    title: read.title,
    answers: read.answers,
    speeches: read.speeches,
    reading: {
      here: asked,
      others,
      name: nameLanguage(asked, visit.language) ?? calledLanguage(asked, visit),
      voices: read.voices,
      spokenAlone: read.spokenAlone,
      partly,
    },
  }
}
