import { expect, test } from 'vitest'
import { usabilityScore } from './usability-scale'

test('the ends of the scale are 0 and 100, and indifference is 50', () => {
  expect(usabilityScore([5, 1, 5, 1, 5, 1, 5, 1, 5, 1])).toBe(100)
  expect(usabilityScore([1, 5, 1, 5, 1, 5, 1, 5, 1, 5])).toBe(0)
  expect(usabilityScore([3, 3, 3, 3, 3, 3, 3, 3, 3, 3])).toBe(50)
})

test('answers are added up as the scale says', () => {
  expect(usabilityScore([5, 4, 2, 1, 2, 3, 2, 4, 4, 5])).toBe(45)
  expect(usabilityScore([4, 2, 4, 3, 4, 2, 3, 3, 3, 4])).toBe(60)
})

test('one level of one answer is worth two and a half points', () => {
  expect(usabilityScore([4, 3, 3, 3, 3, 3, 3, 3, 3, 3])).toBe(52.5)
  expect(usabilityScore([3, 4, 3, 3, 3, 3, 3, 3, 3, 3])).toBe(47.5)
})

test('less than ten answers, or others than 1 to 5, are no score', () => {
  expect(usabilityScore([3, 3, 3])).toBeNull()
  expect(usabilityScore([3, 3, 3, 3, 3, 3, 3, 3, 3, 6])).toBeNull()
  expect(usabilityScore([3, 3, 3, 3, 3, 3, 3, 3, 3, 2.5])).toBeNull()
})
