import { expect, test } from 'vitest'
import { wordsOf } from './search-words'

test('a query is its words, however they are spaced', () => {
  expect(wordsOf('  tortura   en\tprisiones ')).toEqual(['tortura', 'en', 'prisiones'])
})

test('nothing asked is no words', () => {
  expect(wordsOf('')).toEqual([])
  expect(wordsOf(' \n ')).toEqual([])
})

test('characters that no text holds part words and are gone', () => {
  expect(wordsOf('a\0b')).toEqual(['a', 'b'])
})

test('a very long query is cut, not refused', () => {
  expect(wordsOf('palabra '.repeat(500))).toHaveLength(8)
})
