import { expect, test } from 'vitest'
import { commitColumns } from './commit-columns'

const event = {
  startsAt: new Date('2019-01-31T15:00:00Z'),
  submissionsCloseAt: new Date('2019-02-02T00:00:00Z'),
}
const during = new Date('2019-02-01T00:00:00Z')
const at = (...instants: string[]) => instants.map((instant) => ({ at: instant }))

test('commits of two hours stand in one column, where the event lasts a day and a half', () => {
  const { columns, within } = commitColumns(
    at('2019-01-31T15:00:00Z', '2019-01-31T16:59:59Z', '2019-01-31T17:00:00Z'),
    event,
    during,
  )
  expect(columns.map(({ count }) => count)).toEqual([2, 1])
  expect(within).toBe(3)
})

test('what came before the start stands close to it, and what came too late is counted apart', () => {
  const { columns, band, early, within, late } = commitColumns(
    at(
      '2012-01-01T00:00:00Z',
      '2019-01-31T14:59:59Z',
      '2019-02-01T10:00:00Z',
      '2019-02-02T00:00:00Z',
    ),
    event,
    during,
  )
  expect([early, within, late]).toEqual([2, 1, 1])
  expect(columns[0]).toMatchObject({ count: 2, early: true })
  expect(columns[0]!.at).toBeLessThan(band.from)
})

test('a longer event has wider columns, never more than twenty-eight', () => {
  const long = { ...event, submissionsCloseAt: new Date('2019-02-28T00:00:00Z') }
  const hours = Array.from({ length: 600 }, (_, n) => ({
    at: new Date(event.startsAt.getTime() + n * 3_600_000).toISOString(),
  }))
  const { columns, within } = commitColumns(hours, long, during)
  expect(columns.length).toBeLessThanOrEqual(28)
  expect(within).toBe(600)
})

test('now is drawn where it lies, and not at all once the event is long over', () => {
  const { now, band } = commitColumns([], event, during)
  expect(now).toBeGreaterThan(band.from)
  expect(now).toBeLessThan(band.to)
  expect(commitColumns([], event, new Date('2020-01-01T00:00:00Z')).now).toBe(null)
})
