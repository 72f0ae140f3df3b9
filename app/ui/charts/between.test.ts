import { expect, test } from 'vitest'
import { between } from './between'

const events = ['2019-01-31T15:00Z', '2019-02-02T15:00Z', '2019-02-06T15:00Z'].map((at) => ({
  at: new Date(at),
}))

test('halfway between the first two instants is half a step', () => {
  expect(between(events, new Date('2019-02-01T15:00Z'))).toBe(0.5)
})

test('steps are evenly apart however far the instants are', () => {
  expect(between(events, new Date('2019-02-04T15:00Z'))).toBe(1.5)
})

test('at an instant itself it is reached', () => {
  expect(between(events, new Date('2019-02-02T15:00Z'))).toBe(1)
})

test('before the first nothing is reached, after the last everything', () => {
  expect(between(events, new Date('2018-01-01T00:00Z'))).toBe(-1)
  expect(between(events, new Date('2020-01-01T00:00Z'))).toBe(2)
})
