import { expect, test } from 'vitest'
import { packRows } from './pack-rows'

test('what does not touch shares a row, what does has one of its own', () => {
  expect(
    packRows([
      { from: 1, to: 3 },
      { from: 2, to: 4 },
      { from: 3, to: 5 },
      { from: 4, to: 6 },
    ]),
  ).toEqual([0, 1, 0, 1])
})

test('rows are given in the order of starting, whatever the order in which they come', () => {
  expect(
    packRows([
      { from: 5, to: 9 },
      { from: 0, to: 6 },
    ]),
  ).toEqual([1, 0])
  expect(packRows([])).toEqual([])
})
