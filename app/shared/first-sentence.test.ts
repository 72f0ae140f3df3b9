import { expect, test } from 'vitest'
import { firstSentence } from './first-sentence'

test('of several sentences and paragraphs the first stands', () => {
  expect(firstSentence('Un mapa. Y una tabla.\n\nOtra cosa.', 'es')).toBe('Un mapa.')
  expect(firstSentence('Un mapa\nde quejas', 'es')).toBe('Un mapa de quejas')
})

test('the marks of a formatted text are left out', () => {
  expect(firstSentence('# Un **mapa** de [quejas](https://a.example)', 'es')).toBe('Un mapa de quejas') // prettier-ignore
  expect(firstSentence('- `datos` abiertos', 'es')).toBe('datos abiertos')
})

test('a long one ends at a word, and nothing stays nothing', () => {
  expect(firstSentence('una palabra larga', 'es', 12)).toBe('una palabra…')
  expect(firstSentence('', 'es')).toBe('')
})
