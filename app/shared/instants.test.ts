import { expect, test } from 'vitest'
import {
  formatDay,
  formatDays,
  formatDeadline,
  formatHour,
  formatInstant,
  formatMoment,
  formatNearDay,
  instantOf,
  isTimeZone,
  localTime,
  offsetFromUtc,
} from './instants'

const closing = new Date('2019-02-02T00:00:00Z')

test('an instant is told in the zone of its datathon and names it', () => {
  expect(formatDay(closing, 'America/Mexico_City', 'es')).toBe('1\u00a0de\u00a0febrero de 2019')
  expect(formatHour(closing, 'America/Mexico_City', 'es')).toBe('18:00')
  expect(formatInstant(closing, 'America/Mexico_City', 'es')).toMatch(
    /18:00 \(hora del centro de México\)/,
  )
})

test('what a form shows for an instant gives the same instant back', () => {
  for (const zone of ['America/Mexico_City', 'America/Tijuana', 'Asia/Kathmandu', 'UTC']) {
    expect(instantOf(localTime(closing, zone), zone)).toEqual(closing)
  }
})

test('a wall clock is read on both sides of a change to daylight saving', () => {
  expect(instantOf('2026-03-08T01:30', 'America/Tijuana')).toEqual(new Date('2026-03-08T09:30:00Z'))
  expect(instantOf('2026-03-08T03:30', 'America/Tijuana')).toEqual(new Date('2026-03-08T10:30:00Z'))
})

test('a day that no calendar has is no time', () => {
  expect(instantOf('2026-02-30T10:00', 'UTC')).toBeNull()
  expect(instantOf('mañana', 'UTC')).toBeNull()
})

test('only zones that the platform knows are zones', () => {
  expect(isTimeZone('America/Mexico_City')).toBe(true)
  expect(isTimeZone('Luna/Copernico')).toBe(false)
})

test('a deadline is told with its day of the week, a moment in short', () => {
  expect(formatDeadline(closing, 'America/Mexico_City', 'es')).toBe(
    'Viernes 1\u00a0de\u00a0febrero de 2019, 18:00',
  )
  expect(formatMoment(closing, 'America/Mexico_City', 'es')).toBe('1\u00a0feb 2019, 18:00')
})

test('a day of this year goes without its year, in the zone of its datathon', () => {
  const told = (now: string) => formatNearDay(closing, 'America/Mexico_City', 'es', new Date(now))
  expect(told('2019-12-31T12:00:00Z')).toBe('1\u00a0feb')
  expect(told('2020-01-01T05:59:59Z')).toBe('1\u00a0feb')
  expect(told('2020-01-01T06:00:00Z')).toBe('1\u00a0feb 2019')
})

test('days from one to another say once what they share', () => {
  const starts = new Date('2019-01-31T15:00:00Z')
  const range = formatDays(starts, closing, 'America/Mexico_City', 'es')
  expect(range.match(/2019/g)).toHaveLength(1)
  expect(formatDays(starts, starts, 'America/Mexico_City', 'es')).toBe(
    '31\u00a0de\u00a0enero de 2019',
  )
})

test('a zone is so far from UTC as it is at that instant', () => {
  expect(offsetFromUtc(closing, 'America/Mexico_City')).toBe('UTC−6')
  expect(offsetFromUtc(closing, 'Asia/Kathmandu')).toBe('UTC+5:45')
  expect(offsetFromUtc('2019-07-01T00:00:00Z', 'America/Mexico_City')).toBe('UTC−5')
})
