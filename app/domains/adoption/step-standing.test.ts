import { expect, test } from 'vitest'
import { stepStanding, type StoredStep } from './step-standing'

const step: StoredStep = {
  id: 'one',
  kind: 'adoption',
  templateKey: 'install',
  title: null,
  side: 'both',
  must: true,
  ticks: [],
  firstWeek: 2,
  lastWeek: 3,
}
const seen = (change: Partial<StoredStep>, rest = {}) =>
  stepStanding({ ...step, ...change }, { week: 2, mine: ['adopter'], state: 'onboarding', ...rest })

test('a step is ahead, now or late by its weeks', () => {
  const at = (week: number) => seen({}, { week }).standing
  expect([1, 2, 3, 4].map(at)).toEqual(['ahead', 'now', 'now', 'late'])
})

test('a step of both that one has ticked waits for the other', () => {
  expect(seen({ ticks: ['adopter'] })).toMatchObject({
    standing: 'half',
    awaited: 'maintainers',
    mayTick: false,
    mayUntick: true,
  })
  expect(seen({ ticks: ['adopter', 'maintainers'] })).toMatchObject({
    standing: 'done',
    awaited: null,
  })
})

test('one ticks what is of one’s own side, and nothing once the adoption has ended', () => {
  expect(seen({ side: 'maintainers' }).mayTick).toBe(false)
  expect(seen({}, { mine: ['adopter', 'maintainers'] }).mayTick).toBe(true)
  expect(seen({}, { state: 'discontinued' }).mayTick).toBe(false)
  expect(seen({ ticks: ['adopter'] }, { state: 'in_use' }).mayUntick).toBe(false)
})
