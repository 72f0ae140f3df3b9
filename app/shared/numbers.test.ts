import { expect, test } from 'vitest'
import { formatBytes, formatExactly, formatShare } from './numbers'

test('sizes are told in the unit that needs fewest digits', () => {
  expect([0, 999, 1500, 42_990, 99_999_999].map((bytes) => formatBytes(bytes, 'es'))).toEqual([
    '0\u00a0B',
    '999\u00a0B',
    '1.5\u00a0kB',
    '43\u00a0kB',
    '100\u00a0MB',
  ])
})

test('a number loses no digit', () => {
  expect(formatExactly(-0.4688, 'es')).toBe('-0.4688')
  expect(formatExactly(23.7856309793128, 'es')).toBe('23.7856309793128')
  expect(formatExactly(9966, 'en')).toBe('9,966')
})

test('a share is told in per cent', () => expect(formatShare(0.96969, 'es')).toBe('97\u00a0%'))
