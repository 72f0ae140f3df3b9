import { expect, test } from 'vitest'
import { autonymOf, canonicalTag, changedTranslations, onlyVoices, readIn } from './translations'

const content = {
  title: 'Agua en las celdas',
  theme: 'evidence' as const,
  language: 'es',
  answers: {
    problem: { text: 'No hay agua.' },
    objective: { text: 'Saber dónde falta.' },
    people: { level: 2 as const, note: 'Somos tres.' },
  },
}
const english = { texts: { problem: { text: 'There is no water.' } }, voices: {} }

test('a language goes by its tag, written as everywhere', () => {
  expect(canonicalTag(' PT-br ')).toBe('pt-BR')
  expect(canonicalTag('eng')).toBe('en')
  expect(canonicalTag('tzh')).toBe('tzh')
  for (const wrong of ['', 'español', 'x', 'en_GB', 'x-privado', '../etc', 'a'.repeat(50)])
    expect(canonicalTag(wrong)).toBeNull()
})

test('a language is called as those who speak it call it, else by its tag', () => {
  expect(autonymOf('tzh')).toBe('Bats’il k’op')
  expect(autonymOf('fr')).toBe('français')
  expect(autonymOf('qqq')).toBe('qqq')
})

test('what nobody translated is read in the original, and says so', () => {
  const read = readIn({ ...content, translations: { en: english } }, 'en')!
  expect(read.answers.problem).toEqual({ text: 'There is no water.' })
  expect(read.answers.objective).toEqual({ text: 'Saber dónde falta.' })
  expect(read.speeches.problem).toEqual({ language: 'en' })
  expect(read.speeches.objective).toEqual({ language: 'es', mark: 'original' })
  expect(read.title).toBe('Agua en las celdas')
})

test('a brief exists in no language that nobody brought it into, whatever the address says', () => {
  for (const tag of ['fr', 'constructor', '__proto__', 'toString'])
    expect(readIn({ ...content, translations: {} }, tag)).toBeNull()
})

test('a note beside a level is translated and the level stays', () => {
  const texts = { 'people-note': { text: 'We are three.' } }
  const read = readIn({ ...content, translations: { en: { texts, voices: {} } } }, 'en')!
  expect(read.answers.people).toEqual({ level: 2, note: 'We are three.' })
})

test('a translation of what has changed since says so', () => {
  const texts = { problem: { text: 'There is no water.', older: true as const } }
  const read = readIn({ ...content, translations: { en: { texts, voices: {} } } }, 'en')!
  expect(read.speeches.problem).toEqual({ language: 'en', mark: 'older' })
})

test('a language that is only spoken marks no text', () => {
  const voices = { problem: { id: '1', seconds: 40, bytes: 90_000 } }
  const read = readIn({ ...content, translations: { tzh: { texts: {}, voices } } }, 'tzh')!
  expect(read.spokenAlone).toBe(true)
  expect(Object.values(read.speeches).some(({ mark }) => mark)).toBe(false)
})

test('a brief does not exist in a language that nobody wrote', () => {
  expect(readIn(content, 'en')).toBeNull()
})

test('a voice that is gone is left out, and a language of which nothing is left', () => {
  const told = (id: string) => ({ problem: { id, seconds: 1, bytes: 1 } })
  const translations = {
    en: { ...english, voices: told('1') },
    tzh: { texts: {}, voices: told('2') },
    tzo: { texts: {}, voices: told('3') },
  }
  expect(onlyVoices(translations, new Set(['3']))).toEqual({
    en: english,
    tzo: translations.tzo,
  })
})

test('versions differ in what a translation says and in what is heard', () => {
  const voice = (id: string) => ({ texts: {}, voices: { problem: { id, seconds: 1, bytes: 1 } } })
  expect(changedTranslations({ en: english }, { en: english })).toEqual([])
  expect(changedTranslations(undefined, { en: english })).toEqual([
    {
      language: 'en',
      texts: [{ field: 'problem', before: '', after: 'There is no water.' }],
      voices: [],
    },
  ])
  expect(changedTranslations({ tzh: voice('1') }, { tzh: voice('2') })).toMatchObject([
    { language: 'tzh', texts: [], voices: ['problem'] },
  ])
})
