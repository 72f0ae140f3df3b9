import { expect, test } from 'vitest'
import { measureOf } from './success-scale'

test('what should fall points down from today, on the scale of today', () => {
  expect(measureOf(96, 24)).toEqual({ direction: 'fall', today: 1, target: 0.25 })
})

test('what should rise points up to the target', () => {
  expect(measureOf(6, 24)).toEqual({ direction: 'rise', today: 0.25, target: 1 })
  expect(measureOf(0, 5)).toEqual({ direction: 'rise', today: 0, target: 1 })
})

test('what should stay has no direction, at zero neither', () => {
  expect(measureOf(8, 8)).toEqual({ direction: 'keep', today: 1, target: 1 })
  expect(measureOf(0, 0)).toEqual({ direction: 'keep', today: 0, target: 0 })
})
