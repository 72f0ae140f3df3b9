import { expect, test } from 'vitest'
import { timeLeft } from './time-left'

const now = new Date('2019-01-31T22:22:00Z')
const inMinutes = (minutes: number) => timeLeft(now, new Date(now.getTime() + minutes * 60_000))

test('up to two days are told in hours', () => {
  expect(inMinutes(25 * 60 + 38)).toMatchObject({ unit: 'hours', hours: 25, minutes: 38 })
  expect(inMinutes(48 * 60 - 1)).toMatchObject({ unit: 'hours', hours: 47, minutes: 59 })
})

test('from two days on, in days and hours', () => {
  expect(inMinutes(48 * 60)).toMatchObject({ unit: 'days', days: 2, hours: 0 })
})

test('the last hour is told in minutes, and what has passed is none', () => {
  expect(inMinutes(59)).toMatchObject({ unit: 'minutes', minutes: 59 })
  expect(inMinutes(-5)).toMatchObject({ unit: 'minutes', minutes: 0 })
})

test('a part of a minute is not promised', () => {
  expect(inMinutes(1.9)).toMatchObject({ minutes: 1 })
})
