import { expect, test } from 'vitest'
import { wrapLines } from './wrap-lines'

const letters = (text: string) => text.length

test('a short text is one line', () => {
  expect(wrapLines('Saber en qué prisiones', 40, 3, letters)).toEqual(['Saber en qué prisiones'])
})

test('lines are about equally long', () => {
  expect(wrapLines('Recibir quejas de familiares sin ponerles en riesgo', 40, 3, letters)).toEqual([
    'Recibir quejas de familiares',
    'sin ponerles en riesgo',
  ])
})

test('what does not fit the last line is cut', () => {
  const lines = wrapLines('uno dos tres cuatro cinco seis siete ocho', 10, 2, letters)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toBe('tres cuat…')
})

test('a word wider than the line is not lost', () => {
  expect(wrapLines('contrarrevolucionario', 10, 2, letters)).toEqual(['contrarrevolucionario'])
})
