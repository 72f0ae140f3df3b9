import { expect, test } from 'vitest'
import { classLimits } from './class-limits'

test('as many values lie in each class', () => {
  expect(classLimits([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])).toEqual([30, 50, 70, 90])
})

test('limits are told with two digits', () => {
  expect(classLimits([1234, 5678, 9012, 13_456, 17_890])).toEqual([5700, 9000, 13_000, 18_000])
})

test('where most values are alike the classes are equal steps', () => {
  expect(classLimits([3, 3, 3, 3, 3, 3, 3, 3, 13])).toEqual([5, 7, 9, 11])
})

test('of whole numbers the limits are whole', () => {
  expect(classLimits([2, 2, 2, 2, 2, 2, 2, 2, 9])).toEqual([4, 5, 7, 8])
})

test('of others they need not be', () => {
  expect(classLimits([0.5, 0.5, 0.5, 0.5, 1.5])).toEqual([0.7, 0.9, 1.1, 1.3])
})

test.each([[[3, 3, 4]], [[7, 7]], [[0]], [[]], [[1_000_000, 1_000_001]]])(
  'of %j no two limits are the same',
  (values) => {
    const limits = classLimits(values)
    expect(new Set(limits).size).toBe(4)
    expect([...limits].sort((a, b) => a - b)).toEqual(limits)
  },
)
