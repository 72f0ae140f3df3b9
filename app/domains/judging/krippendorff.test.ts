import { expect, test } from 'vitest'
import { krippendorffAlpha } from './krippendorff'

const _ = null
// Krippendorff 2011, section D: four observers, twelve units; the last has one rating only and drops out.
const fourObservers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]

test('the published example of four observers comes out at every level of measurement', () => {
  expect(krippendorffAlpha(fourObservers, 'nominal')).toBeCloseTo(0.743421052631579, 12)
  expect(krippendorffAlpha(fourObservers, 'ordinal')).toBeCloseTo(0.8153875037548814, 12)
  expect(krippendorffAlpha(fourObservers, 'interval')).toBeCloseTo(0.8491071428571428, 12)
  expect(krippendorffAlpha(fourObservers, 'ratio')).toBeCloseTo(0.7974027747116121, 12)
})

test('judges who always agree reach 1, judges who always contradict each other fall below 0', () => {
  const agree = [
    [0, 3, 4],
    [0, 3, 4],
  ]
  const contradict = [
    [0, 4, 0, 4],
    [4, 0, 4, 0],
  ]
  expect(krippendorffAlpha(agree, 'ordinal')).toBe(1)
  expect(krippendorffAlpha(contradict, 'ordinal')).toBeLessThan(0)
})

test('it is not defined where every rating is the same or nothing was rated twice', () => {
  expect(
    krippendorffAlpha(
      [
        [3, 3],
        [3, 3],
      ],
      'ordinal',
    ),
  ).toBeNull()
  expect(
    krippendorffAlpha(
      [
        [1, _],
        [_, 2],
      ],
      'interval',
    ),
  ).toBeNull()
  expect(krippendorffAlpha([], 'interval')).toBeNull()
})

test('zero is a value of a ratio scale like any other', () => {
  expect(
    krippendorffAlpha(
      [
        [0, 1, 2],
        [0, 1, 2],
      ],
      'ratio',
    ),
  ).toBe(1)
})
