import type { Transaction } from 'db/client'
import { hashOf } from '~/platform/secrets'
import type { Answers } from './answers'
import { publicTexts } from './public-texts'
import { listBriefVoices } from './queries-brief-voices.server'
import { listTranslated } from './queries-translations.server'
import type { Translations } from './translation'

interface Brief {
  id: string
  title: string
}

const waits = (written: { writtenAs: string; approvedAt: Date | null }) =>
  written.writtenAs === 'companion' && written.approvedAt === null

/**
 * A brief in its other languages as it stands now. To be published only what its organisation wrote or approved: a
 * translation is never missed, so what waits for approval holds nobody up and is left out.
 * @param which `approved` for what may be published
 */
export async function briefTranslations(
  { id, title }: Brief,
  answers: Answers,
  which: 'all' | 'approved',
  on?: Transaction,
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
  for (const row of await listBriefVoices(id, on)) {
    if (which === 'approved' && waits(row)) continue
    const { seconds, bytes } = row
    of(row.language).voices[row.section] = { id: row.id, seconds, bytes: Number(bytes) }
  }
  return translations
}

/**
 * What a companion wrote and told in a language and nobody approved yet.
 * @returns how much of it there is, and a version that stands for exactly this
 */
export async function waitingIn(challengeId: string, language: string, on?: Transaction) {
  const texts = (await listTranslated(challengeId, on))
    .filter((row) => row.language === language && waits(row))
    .map(({ field, text }) => [field, text])
  const voices = (await listBriefVoices(challengeId, on))
    .filter((row) => row.language === language && waits(row))
    .map(({ id }) => id)
  const count = texts.length + voices.length
  return { count, version: hashOf(JSON.stringify([texts, voices])) }
}
