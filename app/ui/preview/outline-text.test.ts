import { expect, test } from 'vitest'
import { letters } from './letters'
import { outlineText, textWidth } from './outline-text'

test('every letter of Spanish has an outline, with its accents', () => {
  const alphabet =
    'abcdefghijklmnñopqrstuvwxyzáéíóúü ABCDEFGHIJKLMNÑOPQRSTUVWXYZÁÉÍÓÚÜ 0123456789 ¿?¡!«»'
  const missing = [...alphabet.normalize('NFD')].filter((letter) => letters[letter] === undefined)
  expect(missing).toEqual([])
})

test('an accent adds no width', () => {
  expect(textWidth('prisión', 60)).toBe(textWidth('prision', 60))
})

test('the accent of a capital stands higher than that of a small letter', () => {
  const heights = [...outlineText('Éé', 0, 0, 60).matchAll(/translate\(\S+ (-?\d+)\)" d/g)]
  expect(heights.map(([, y]) => Number(y))).toEqual([0, -170, 0, 0])
})

test('a letter that the face lacks is passed over, and nothing of it gets into the drawing', () => {
  expect(outlineText('<字>', 0, 0, 60)).not.toContain('字')
  expect(textWidth('字', 60)).toBe(0)
})
