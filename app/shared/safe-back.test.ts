import { expect, test } from 'vitest'
import { safeBack } from './safe-back'

test('a path of this site is gone back to', () => {
  expect(safeBack('/challenges/copal?after=3')).toBe('/challenges/copal?after=3')
})

test('nothing leads to another site', () => {
  for (const wanted of [
    '//evil.example',
    '/\\evil',
    '\\\\evil',
    'https://evil',
    'javascript:x',
    '/a\r\nb',
    '',
    null,
  ]) {
    expect(safeBack(wanted)).toBe('/me')
  }
})
