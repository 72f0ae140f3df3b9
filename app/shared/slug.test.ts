import { expect, test } from 'vitest'
import { freeSlug, slugify } from './slug'

test('a name becomes lower case words without accents', () => {
  expect(slugify('¿Dónde están? Búsqueda en Ñuu')).toBe('donde-estan-busqueda-en-nuu')
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
