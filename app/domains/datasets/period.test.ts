import { expect, test } from 'vitest'
import { dayOfPeriod, periodText } from './period'

test.each([
  ['2014', '2014-01-01', '2014-12-31'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2014-12-31', '2014-12-31', '2014-12-31'],
  [' 2014 ', '2014-01-01', '2014-12-31'],
  ['2014-13', null, null],
  ['2014-02-30', null, null],
  ['14', null, null],
  ['diciembre', null, null],
])('«%s» begins on %s and ends on %s', (text, first, last) => {
  expect([dayOfPeriod(text, 'first'), dayOfPeriod(text, 'last')]).toEqual([first, last])
})

test.each([
  ['2014-01-01', '2014-12-31', '2014'],
  ['2014-12-01', '2014-12-31', '2014-12'],
  ['2000-02-01', '2014-12-31', '2000-02 / 2014'],
  ['2007-01-11', '2021-01-02', '2007-01-11 / 2021-01-02'],
  ['2014-12-31', '2014-12-31', '2014-12-31'],
  ['2014-01-01', null, '2014 / …'],
  [null, '2014-12-31', '… / 2014'],
  [null, null, ''],
])('from %s to %s is told as «%s»', (start, end, text) => expect(periodText(start, end)).toBe(text))
