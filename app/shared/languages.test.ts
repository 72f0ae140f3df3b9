import { expect, test } from 'vitest'
import { languageAfter, preferredLanguage } from './languages'

test('the language with the greatest weight wins', () => {
  expect(preferredLanguage('fr, es;q=0.5, en-GB;q=0.8', 'es')).toBe('en')
})

test('a language refused by weight zero is not chosen', () => {
  expect(preferredLanguage('en;q=0', 'es')).toBe('es')
})

test('without a header the instance decides', () => {
  expect(preferredLanguage(null, 'en')).toBe('en')
})

test('a text is in the language of whoever changed it last', () => {
  const before = { text: 'Medir el agua.', language: 'es' }
  expect(languageAfter(before, 'Measure the water.', 'en')).toBe('en')
  expect(languageAfter(before, 'Medir el agua.', 'en')).toBe('es')
})
