import { expect, test } from 'vitest'
import { freeSlug, slugify } from './slug'

test('a name becomes lower case words without accents', () => {
  expect(slugify('¿Dónde están? Búsqueda en Ñuu')).toBe('donde-estan-busqueda-en-nuu')
})

test('a long name ends with a whole word, and one long word where it must', () => {
  const long = 'Saber en qué prisiones se tortura más y cuáles responden por ello'
  expect(slugify(long)).toBe('saber-en-que-prisiones-se-tortura-mas-y-cuales-responden-por')
  expect(slugify('a'.repeat(80))).toBe('a'.repeat(60))
})

test('a slug is never a word of the site map', () => {
  expect(slugify('New')).toBe('new-1')
})

test('a name without letters still gets a slug', () => {
  expect(slugify('¡!')).toBe('x-1')
})

test('a taken slug is numbered', () => {
  expect(freeSlug('Copal', ['copal', 'copal-2'])).toBe('copal-3')
})
