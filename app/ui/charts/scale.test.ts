import { expect, test } from 'vitest'
import { scaleOf } from './scale'

test('a scale holds every value between its ends', () => {
  const { from, to } = scaleOf([46.2, 87.9, 52.3])
  expect([from, to]).toEqual([40, 90])
})

test('a scale has six hairlines at most, at round numbers', () => {
  expect(scaleOf([46.2, 87.9]).ticks).toEqual([40, 50, 60, 70, 80, 90])
  expect(scaleOf([0, 1]).ticks).toHaveLength(6)
  expect(scaleOf([-3, 1204]).ticks.length).toBeLessThanOrEqual(6)
})

test('a value lies where its share of the stretch is', () => {
  expect(scaleOf([40, 90]).at(65)).toBe('50%')
})

test('values that are all the same still have a scale', () => {
  const { from, to } = scaleOf([7, 7])
  expect(to).toBeGreaterThan(from)
})
