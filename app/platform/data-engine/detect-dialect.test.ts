import { expect, test } from 'vitest'
import { detectDialect } from './detect-dialect'

test.each([
  ['commas', 'a,b\n1,2\n', ','],
  ['semicolons with decimal commas', 'a;b\n1,5;2,5\n3,5;4,5\n', ';'],
  ['tabs', 'a\tb\n1\t2\n', '\t'],
  ['bars', 'a|b\n1|2\n', '|'],
  ['commas inside quoted cells of a semicolon file', '"a, b";c\n"d, e";f\n', ';'],
  ['one column of names with commas here and there', 'nombre\nMartínez\nde la O, Ana\nRuiz\n', ','],
  ['one column', 'nombre\nAna\n', ','],
  ['a header only', 'a;b;c', ';'],
])('%s are told from a sample', (_what, sample, delimiter) => {
  expect(detectDialect(sample).delimiter).toBe(delimiter)
})

test('the width is the one most records have, whatever a title above them has', () => {
  expect(detectDialect('Cifras 2014\na,b,c\n1,2,3\n4,5,6\n')).toEqual({ delimiter: ',', width: 3 })
})
