import { expect, test } from 'vitest'
import { wordDifferences } from './word-differences'

test('words that went and words that came are told apart, in the order of reading', () => {
  expect(wordDifferences('Cada año llaman 400 familias.', 'Cada mes llaman 35 familias.')).toEqual([
    { text: 'Cada ', kind: 'same' },
    { text: 'año', kind: 'gone' },
    { text: 'mes', kind: 'new' },
    { text: ' llaman ', kind: 'same' },
    { text: '400', kind: 'gone' },
    { text: '35', kind: 'new' },
    { text: ' familias.', kind: 'same' },
  ])
})

test('both texts come back whole from the pieces', () => {
  const [before, after] = ['Niñas,\n\nniños y «señas»', 'Niños y señas de aquí']
  const pieces = wordDifferences(before, after)
  const without = (kind: string) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('')
  expect(without('new')).toBe(before)
  expect(without('gone')).toBe(after)
})
