import { expect, test } from 'vitest'
import { readNumber } from './read-number'

test('a number is read as people write it, with thousands, a fraction or its hours', () => {
  const written = ['12', ' 12 ', '1,200', '1 200', '1,000,000.5', '2.5', '2,5', '.5', '0']
  expect(written.map(readNumber)).toEqual([12, 12, 1200, 1200, 1_000_000.5, 2.5, 2.5, 0.5, 0])
  const hours = ['12 horas', '1 hora', '12h', '12 hrs.', '12 hours', '1,000 Horas']
  expect(hours.map(readNumber)).toEqual([12, 1, 12, 12, 12, 1000])
})

test('less than nothing is read as that, for its own sentence', () => {
  expect(['-3', '\u22123', '-3 horas'].map(readNumber)).toEqual([-3, -3, -3])
})

test('what is no number, or more than one, is not guessed at', () => {
  const others = ['', ' ', 'doce', 'unas 12', '12 a 15', '12 horas a la semana', '6 mil', '10 %']
  const strange = ['0x10', '1e3', 'Infinity', '1,2,3', 'horas', '--3', '1.2.3']
  for (const text of [...others, ...strange]) expect(readNumber(text)).toBeNaN()
})
