import { nameLanguage } from '~/shared/language-names'
import type { Answers, BriefContent } from './answers'
import { publicTexts, reworded } from './public-texts'
import type { SectionKey } from './questions'
import type { Translation, Translations } from './translation'

/** Languages that are offered, by the name that those who speak them give them. Any other goes by its tag. */
const autonyms: Record<string, string> = {
  es: 'Español',
  en: 'English',
  nah: 'Náhuatl',
  yua: 'Maaya t’aan',
  tzh: 'Bats’il k’op',
  tzo: 'Bats’i k’op',
  mix: 'Tu’un savi',
  zap: 'Zapoteco',
  maz: 'Jñatjo',
  mau: 'Mazateco de Huautla',
}

export const offeredLanguages = Object.keys(autonyms)

const longestTag = 35

/**
 * A language tag as it is written everywhere (RFC 5646, section 2.1.1): `pt-BR` of `PT-br`, `en` of `eng`.
 * @returns null where the text is no tag of a language
 */
export function canonicalTag(text: string): string | null {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.trim())
    return tag.length <= longestTag && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null
  } catch {
    return null
  }
}

/** A language's own name; where neither we nor the machine know it, its tag. */
export function autonymOf(tag: string): string {
  return autonyms[tag] ?? nameLanguage(tag, tag) ?? tag
}

/** A language within a sentence of another one: as its readers call it, else by its own name. */
export function languageName(tag: string, reader: string): string {
  return nameLanguage(tag, reader) ?? autonymOf(tag)
}

/** How a text of a brief is read in a language. */
export interface Speech {
  language: string
  /** `original`: nobody has translated it. `older`: the original changed since. */
  mark?: 'original' | 'older'
}

/**
 * A brief in one of its languages: what is missing there is the original, and says so.
 * @returns null where it does not exist in that language
 */
export function readIn(content: BriefContent, tag: string) {
  const { translations = {} } = content
  const found = Object.hasOwn(translations, tag) && translations[tag]
  if (!found) return null
  const { title, answers, language } = content
  const speeches: Record<string, Speech> = {}
  const read: Answers = { ...answers }
  let readTitle = title
  const spokenAlone = Object.keys(found.texts).length === 0
  for (const { field, question } of publicTexts(title, answers)) {
    const translated = found.texts[field]
    if (!translated) {
      speeches[field] = spokenAlone ? { language } : { language, mark: 'original' }
      continue
    }
    speeches[field] = translated.older ? { language: tag, mark: 'older' } : { language: tag }
    if (question) read[question] = reworded(answers[question]!, translated.text)
    else readTitle = translated.text
  }
  return { title: readTitle, answers: read, speeches, voices: found.voices, spokenAlone }
}

/**
 * A brief for a reader who did not ask for a language: in theirs as far as it was written in it, else as it was written.
 * @returns `here`: the language of the address where it is read so
 */
export function readFor(content: BriefContent, reader: string) {
  const { title, answers, language } = content
  const read = reader === language ? null : readIn(content, reader)
  return read && !read.spokenAlone
    ? { here: reader, title: read.title, answers: read.answers, speeches: read.speeches }
    : { here: language, title, answers, speeches: undefined }
}

/** The translations with some of their voices alone; a language of which nothing is left is none. */
export function onlyVoices(translations: Translations, ids: ReadonlySet<string>): Translations {
  const each = Object.entries(translations).map(([language, { texts, voices }]) => {
    const lasting = Object.entries(voices).filter(([, { id }]) => ids.has(id))
    return [
      language,
      { texts, voices: Object.fromEntries(lasting) as Translation['voices'] },
    ] as const
  })
  const isSaid = ({ texts, voices }: Translation) =>
    Object.keys(texts).length + Object.keys(voices).length > 0
  return Object.fromEntries(each.filter(([, translation]) => isSaid(translation)))
}

/** What two states of a brief say differently in other languages; a voice as whether it is another one. */
export function changedTranslations(before: Translations = {}, after: Translations = {}) {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return languages.flatMap((language) => {
    const [was, is] = [before[language], after[language]]
    const fields = keysOf(was?.texts, is?.texts).filter(
      (field) => was?.texts[field]?.text !== is?.texts[field]?.text,
    )
    const voices = (keysOf(was?.voices, is?.voices) as SectionKey[]).filter(
      (section) => was?.voices[section]?.id !== is?.voices[section]?.id,
    )
    if (fields.length === 0 && voices.length === 0) return []
    const texts = fields.map((field) => ({
      field,
      before: was?.texts[field]?.text ?? '',
      after: is?.texts[field]?.text ?? '',
    }))
    return [{ language, texts, voices }]
  })
}

const keysOf = (was: object = {}, is: object = {}) => [
  ...new Set([...Object.keys(was), ...Object.keys(is)]),
]
