import { expect, test } from 'vitest'
import { fateOf, mergedChoice } from './clashes'

test('an answer that nobody else touched is written', () => {
  expect(fateOf({ seen: 'a', stands: 'a', sent: 'b' })).toBe('write')
})

test('an answer that the form did not change leaves what another page saved', () => {
  expect(fateOf({ seen: 'a', stands: 'b', sent: 'a' })).toBe('leave')
})

test('two pages that say the same have nothing to decide', () => {
  expect(fateOf({ seen: 'a', stands: 'b', sent: 'b' })).toBe('leave')
})

test('two pages that changed the same answer differently clash', () => {
  expect(fateOf({ seen: 'a', stands: 'b', sent: 'c' })).toBe('clash')
})

test('a form that does not say what it showed is written, as before', () => {
  expect(fateOf({ seen: undefined, stands: 'b', sent: 'c' })).toBe('write')
})

test('of two pages that choose from one list each keeps what the other chose', () => {
  expect(mergedChoice(['a', 'b'], ['a', 'b', 'c'], ['b', 'd'])).toEqual(['b', 'c', 'd'])
  expect(mergedChoice(['a'], [], ['a'])).toEqual([])
})
