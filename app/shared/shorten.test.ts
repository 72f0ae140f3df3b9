import { expect, test } from 'vitest'
import { shorten } from './shorten'

test('a long text ends after a whole word, a short one stays as it is', () => {
  expect(shorten('Familias que viajan\n un día entero.')).toBe('Familias que viajan un día entero.')
  expect(shorten('Familias que viajan, un día entero.', 21)).toBe('Familias que viajan…')
  expect(shorten('a'.repeat(200))).toHaveLength(161)
})
