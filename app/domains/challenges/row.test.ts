import { expect, test } from 'vitest'
import { rowOf } from './row'

const listed = {
  slug: 'saber',
  title: 'Saber en qué prisiones',
  language: 'es',
  theme: 'evidence',
  organizationName: 'Umbral',
  datathonName: 'Tortura y corrupción en prisiones',
  datathonSlug: 'prisiones',
  trackName: 'Tortura',
  timeZone: 'America/Mexico_City',
  submissionsCloseAt: new Date('2019-02-02T00:00:00Z'),
  content: {
    title: 'Saber en qué prisiones',
    theme: 'evidence',
    language: 'es',
    answers: {
      problem: { text: 'Cada año  recibimos\n400 llamadas.' },
      'contact-hours': { number: 12 },
    },
  },
} as const

test('a row says what is sought and when hand-ins close, in the zone of the datathon', () => {
  const row = rowOf(listed, { language: 'es', now: new Date('2019-01-31T00:00:00Z') })
  expect(row).toMatchObject({
    problem: 'Cada año recibimos 400 llamadas.',
    seeking: [],
    contactHours: 12,
    closesDay: '1\u00a0feb',
    closesHour: '18:00',
    isOpen: true,
  })
})

test('a row is in the language of its reader where the brief was published in it', () => {
  const at = new Date('2019-01-31T00:00:00Z')
  const texts = { title: { text: 'Knowing in which prisons' } }
  const translated = (more: Record<string, { text: string; older?: true }>) => ({
    ...listed,
    content: {
      ...listed.content,
      translations: { en: { texts: { ...texts, ...more }, voices: {} } },
    },
  })
  const problem = { text: 'Every year we get 400 calls.' }
  expect(rowOf(translated({ problem }), { language: 'en', now: at })).toMatchObject({
    href: '/challenges/saber/in/en',
    title: texts.title.text,
    titleLanguage: 'en',
    problem: problem.text,
    problemLanguage: 'en',
  })
  expect(rowOf(translated({}), { language: 'en', now: at })).toMatchObject({
    title: texts.title.text,
    problem: 'Cada año recibimos 400 llamadas.',
    problemLanguage: 'es',
  })
  const original = { href: '/challenges/saber', title: listed.title, titleLanguage: 'es' }
  expect(rowOf(translated({ problem }), { language: 'es', now: at })).toMatchObject(original)
  expect(rowOf(listed, { language: 'en', now: at })).toMatchObject(original)
})

test('a brief of which only its sound or its problem exists in a language is listed as it was written', () => {
  const en = { texts: { problem: { text: 'Every year we get 400 calls.' } }, voices: {} }
  const content = { ...listed.content, translations: { en } }
  expect(rowOf({ ...listed, content }, { language: 'en', now: new Date(0) })).toMatchObject({
    href: '/challenges/saber',
    titleLanguage: 'es',
    problem: 'Cada año recibimos 400 llamadas.',
    problemLanguage: 'es',
  })
})

test('at the very second of the deadline a brief is no longer open', () => {
  expect(rowOf(listed, { language: 'es', now: listed.submissionsCloseAt }).isOpen).toBe(false)
})
