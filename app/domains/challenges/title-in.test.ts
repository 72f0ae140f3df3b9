import { expect, test } from 'vitest'
import { titleIn } from './title-in'

const brief = { slug: 'saber', title: 'Saber', language: 'es' }

test('a title that was published in the reader’s language leads to the brief in it', () => {
  expect(titleIn(brief, 'en', 'Knowing')).toEqual({
    title: 'Knowing',
    language: 'en',
    href: '/challenges/saber/in/en',
  })
})

test('a title that nobody translated stays in its own language, and says so', () => {
  const asWritten = { title: 'Saber', language: 'es', href: '/challenges/saber' }
  expect(titleIn(brief, 'en', undefined)).toEqual(asWritten)
})
