import { expect, test } from 'vitest'
import { dayOfPeriod, periodEnds } from './period'

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
  ['2014-01-01', '2014-12-31', { from: '2014', to: '2014' }],
  ['2014-12-01', '2014-12-31', { from: '2014-12', to: '2014-12' }],
  ['2000-02-01', '2014-12-31', { from: '2000-02', to: '2014' }],
  ['2007-01-11', '2021-01-02', { from: '2007-01-11', to: '2021-01-02' }],
  ['2014-12-31', '2014-12-31', { from: '2014-12-31', to: '2014-12-31' }],
  ['2014-01-01', null, { from: '2014' }],
  [null, '2014-12-31', { to: '2014' }],
  [null, null, {}],
])('from %s to %s is told from one end to the other', (start, end, ends) =>
  expect(periodEnds(start, end)).toEqual(ends),
)
