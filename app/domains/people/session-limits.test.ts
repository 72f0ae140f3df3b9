import { expect, test } from 'vitest'
import { hourOf, isOver, whenUsed } from './session-limits'

const time = new Date('2026-03-31T18:30:00Z')
const ago = (hours: number) => new Date(+time - hours * 3_600_000)
const over = (opened: number, used: number, kind: 'person' | 'entrusted' = 'person') =>
  isOver({ createdAt: ago(opened), lastUsedAt: ago(used) }, kind, time)

test('checklist 6: a session ends after two weeks without use, and after ninety days in any case', () => {
  expect(over(14 * 24 - 1, 14 * 24 - 1)).toBe(false)
  expect(over(14 * 24, 14 * 24)).toBe(true)
  expect(over(90 * 24 - 1, 1)).toBe(false)
  expect(over(90 * 24, 1)).toBe(true)
})

test('checklist 6: that of somebody to whom others entrusted something ends after twelve hours without use, and after a week', () => {
  expect(over(11, 11, 'entrusted')).toBe(false)
  expect(over(12, 12, 'entrusted')).toBe(true)
  expect(over(7 * 24 - 1, 1, 'entrusted')).toBe(false)
  expect(over(7 * 24, 1, 'entrusted')).toBe(true)
})

test('when a session was used is kept to the hour and told by the day', () => {
  expect(hourOf(time)).toEqual(new Date('2026-03-31T18:00:00Z'))
  const told = (hours: number) => whenUsed(ago(hours), time, 'America/Mexico_City')
  expect([1, 13, 30, 24 * 5, 24 * 8].map(told)).toEqual([
    'today',
    'yesterday',
    'yesterday',
    'week',
    'earlier',
  ])
})
