import type { Db } from 'db/client'
import { hashOf } from '~/platform/secrets'
import type { Answers } from './answers'
import { waits } from './approvals'
import { publicTexts, type PublicText } from './public-texts'
import { listSectionChanges } from './queries-answers.server'
import { listShownTranslations } from './queries-approvals.server'
import { listBriefVoices } from './queries-brief-voices.server'
import { listTranslated } from './queries-translations.server'
import type { Translations } from './translation'

interface Brief {
  id: string
  title: string
}

/**
 * A brief in its other languages as it stands now. To be published only what its organisation wrote or approved: a
 * translation is never missed, so what waits for approval holds nobody up, and what it is to replace stays.
 * @param which `approved` for what may be published; of `all` the latest of each text and voice
 */
export async function briefTranslations(
  { id, title }: Brief,
  answers: Answers,
  which: 'all' | 'approved',
  on?: Db,
): Promise<Translations> {
  const originals = new Map(
    publicTexts(title, answers).map(({ field, text }) => [field, hashOf(text)]),
  )
  const translations: Translations = {}
  const of = (language: string) => (translations[language] ??= { texts: {}, voices: {} })
  for (const row of await listTranslated(id, on)) {
    const original = originals.get(row.field)
    if (original === undefined || (which === 'approved' && waits(row))) continue
    const { text } = row
    of(row.language).texts[row.field] = original === row.ofHash ? { text } : { text, older: true }
  }
  const changedAt = await listSectionChanges(id, on)
  for (const row of await listBriefVoices(id, on)) {
    if (which === 'approved' && waits(row)) continue
    const { seconds, bytes, section, recordedAt } = row
    const voice = { id: row.id, seconds, bytes: Number(bytes) }
    const isOlder = (changedAt[section]?.getTime() ?? 0) > recordedAt.getTime()
    of(row.language).voices[section] = isOlder ? { ...voice, older: true } : voice
  }
  return translations
}

/**
 * The texts of a brief in other languages one by one, for whoever looks through what becomes public. Each field has its
 * language before it.
 * @param which `approved` for what may be published; of `all` what waits and what it is to replace
 */
export async function listTranslatedTexts(
  { id, title }: Brief,
  answers: Answers,
  which: 'all' | 'approved',
  on?: Db,
): Promise<PublicText[]> {
  const questions = new Map(
    publicTexts(title, answers).map(({ field, question }) => [field, question]),
  )
  const rows = (await listTranslated(id, on)).filter(({ field }) => questions.has(field))
  return rows
    .filter((row) => which === 'all' || !waits(row))
    .map((row) => {
      const { language, text } = row
      const replaces = rows.some((each) => waits(row) && isAnotherOf(row, each))
      const field = `${language.toLowerCase()}-${row.field}${replaces ? '-waiting' : ''}`
      const question = questions.get(row.field) ?? null
      return { field, text, question, language, translation: row.id }
    })
}

type Written = { id: string; language: string; field: string }

const isAnotherOf = (row: Written, { id, language, field }: Written) =>
  id !== row.id && language === row.language && field === row.field

/**
 * What a companion wrote and told in a language and nobody approved yet.
 * @returns how much of it there is, what it would replace, and a version that stands for exactly this
 */
export async function waitingIn(challengeId: string, language: string, on?: Db) {
  const all = await listShownTranslations(challengeId, on)
  const written = all.texts.filter((row) => row.language === language)
  const told = all.voices.filter((row) => row.language === language)
  const [texts, voices] = [written.filter(waits), told.filter(waits)]
  const shown = [texts.map(({ field, text }) => [field, text]), voices.map(({ id }) => id)]
  return {
    texts,
    voices,
    replaced: {
      texts: written
        .filter((row) => !waits(row) && texts.some(({ field }) => field === row.field))
        .map(({ id }) => id),
      voices: told.filter(
        (row) => !waits(row) && voices.some(({ section }) => section === row.section),
      ),
    },
    count: texts.length + voices.length,
    writers: [
      ...texts.map(({ writtenBy }) => writtenBy),
      ...voices.map(({ recordedBy }) => recordedBy),
    ],
    version: hashOf(JSON.stringify(shown)),
  }
}
