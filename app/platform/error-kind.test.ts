import { expect, test } from 'vitest'
import { errorKind, lastWords, placesOf } from './error-kind'

test('an error is told by its class and code, never by words that may name somebody', () => {
  const refused = Object.assign(new Error('550 <ana@example.org> unknown'), {
    code: 'EENVELOPE',
    responseCode: 550,
  })
  expect(errorKind(refused)).toBe('Error EENVELOPE 550')
  expect(errorKind(new TypeError('ana is not iterable'))).toBe('TypeError')
  expect(errorKind(Object.assign(new Error('Not Found'), { status: 404 }))).toBe('Error 404')
  expect(errorKind(new Error('github-unavailable'))).toBe('Error github-unavailable')
  expect(errorKind('ana')).toBe('string')
})

test('where it was thrown is told without what was said there', () => {
  const places = placesOf(new Error('ana@example.org\n  is unknown'))
  expect(places[0]).toMatch(/^at .*error-kind\.test\.ts/)
  expect(places.join()).not.toContain('ana@')
})

test('what a process wrote before it broke off is told by its kinds and places, never by what it quotes', () => {
  expect(
    lastWords(
      'Error: Out of Memory Error: could not keep "Juana P\u00e9rez, calle 5"\n    at run (/app/x.js:1:2)\n',
    ),
  ).toEqual({ reasons: ['Error', 'Memory Error'], at: ['at run (/app/x.js:1:2)'] })
  expect(
    lastWords('FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n')
      .reasons,
  ).toEqual(['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'])
})
