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

test('at the very second of the deadline a brief is no longer open', () => {
  expect(rowOf(listed, { language: 'es', now: listed.submissionsCloseAt }).isOpen).toBe(false)
})
