import { expect, test } from 'vitest'
import { looksLikeFormula, toCsv } from './csv'

test.each([
  '=1+1',
  '+cmd|x',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '＝1+1',
  '－1+A',
  '+52 55 1234',
  '@',
  '=',
  '\t',
  '+=',
  ' =1+1',
  '\u00a0@SUM(A1)',
])('checklist 18: a spreadsheet would run %j, so it is made harmless', (cell) => {
  expect(looksLikeFormula(cell)).toBe(true)
  expect(toCsv([[cell]])).toContain(`'${cell}`)
})

test.each([
  '-0.1875',
  '+5',
  '-1,234.5',
  '-1e-4',
  '-12%',
  '-.5',
  '-',
  '----',
  '',
  'a=b',
  '016',
  '(5)',
  ' -5',
  ' a = b',
])('checklist 18: %j is left as it is', (cell) => {
  expect(looksLikeFormula(cell)).toBe(false)
  expect(toCsv([[cell, 'x']])).toMatch(/,x\r\n$/)
  expect(toCsv([[cell]])).not.toContain(`'`)
})

test('commas, quotes and line ends are quoted, and nothing else', () => {
  expect(
    toCsv([
      ['a', 'b,c', 'dijo "ya"'],
      ['dos\nlíneas', '', ' x '],
    ]),
  ).toBe('a,"b,c","dijo ""ya"""\r\n"dos\nlíneas",, x \r\n')
})
