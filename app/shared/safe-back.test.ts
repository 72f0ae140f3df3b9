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

test('any letter can be gone back to, and half of one is no fault', () => {
  const encoded = '/search?q=%E6%BC%A2%20%F0%9F%8C%B1&a=%C3%B1%20b'
  expect(safeBack('/search?q=漢 🌱&a=%C3%B1%20b')).toBe(encoded)
  for (const wanted of ['/search?q=漢', '/teams/\ud83c', '/ñ', '/%E0%A4%A'])
    expect(() => new Headers({ Location: safeBack(wanted) }), wanted).not.toThrow()
})
