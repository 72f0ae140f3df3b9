import { expect, test } from 'vitest'
import { bytesOfKey, readWordKey, wordsFrom } from './word-key'

const bytes = new Uint8Array(bytesOfKey)

test('a key is six words, and each of its bits changes one of them', () => {
  expect(wordsFrom(bytes)).toEqual(Array(6).fill('ábaco'))
  const other = Uint8Array.from(bytes)
  other[11] = 1
  expect(wordsFrom(other).at(-1)).toBe('abdomen')
  expect(wordsFrom(new Uint8Array(bytesOfKey).fill(255))).toEqual(Array(6).fill('zurdo'))
})

test('a key is read with accents or without, in any case and spacing, whole or by four letters', () => {
  const key = readWordKey('ábaco acción ácido abdomen zurdo ñame'.replace('ñame', 'niño'))
  expect(key).toBe('abaco accion acido abdomen zurdo nino')
  for (const typed of [
    'abaco accion acido abdomen zurdo nino',
    'ÁBACO  ACCIÓN\nácido, abdomen - zurdo. Niño',
    '1. a\u0301baco 2. accio\u0301n 3. acido 4. abdomen 5. zurdo 6. nin\u0303o',
    'abac acci acid abdo zurd nino',
  ])
    expect(readWordKey(typed)).toBe(key)
})

test('what is not six words of the list is no key', () => {
  for (const typed of [
    '',
    'ábaco',
    'ábaco acción ácido abdomen zurdo',
    'ábaco acción ácido abdomen zurdo niño niño',
    'ábaco acción ácido abdomen zurdo qwerty',
    'ábaco acción ácido abdomen zurdo abdominal',
    'x'.repeat(1_000_000),
  ])
    expect(readWordKey(typed)).toBeNull()
})

test('every key that is made is read', () => {
  for (let round = 0; round < 2000; round++) {
    const words = wordsFrom(crypto.getRandomValues(new Uint8Array(bytesOfKey)))
    expect(readWordKey(words.join(' '))).not.toBeNull()
  }
})
