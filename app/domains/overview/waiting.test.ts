import { expect, test } from 'vitest'
import { firstThingsFirst, urgencyOf, type Waiting } from './waiting'

const now = new Date('2019-01-31T22:22:00Z')
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const waiting = (kind: Waiting['kind'], until: Date | null = null): Waiting => ({
  kind,
  until,
  path: '/',
  about: kind,
})

test('what is due within a day comes before what others wait for', () => {
  const sorted = firstThingsFirst(
    [
      waiting('finishBrief'),
      waiting('reviewBrief'),
      waiting('score', inHours(72)),
      waiting('handIn', inHours(20)),
    ],
    now,
  )
  expect(sorted.map(({ kind }) => kind)).toEqual(['handIn', 'reviewBrief', 'score', 'finishBrief'])
})

test('of two that are due the same day the earlier comes first', () => {
  const sorted = firstThingsFirst(
    [waiting('score', inHours(9)), waiting('handIn', inHours(2))],
    now,
  )
  expect(sorted[0]?.kind).toBe('handIn')
})

test('what is overdue is due today', () => {
  expect(urgencyOf(waiting('answerFollowUp', inHours(-400)), now)).toBe('today')
})

test('a draft waits for nobody, and a deadline in a month presses nobody', () => {
  expect(urgencyOf(waiting('finishBrief'), now)).toBe('whenever')
  expect(urgencyOf(waiting('findTeam', inHours(30 * 24)), now)).toBe('whenever')
  expect(urgencyOf(waiting('findTeam', inHours(6 * 24)), now)).toBe('soon')
})

test('whoever asked for changes waits for them', () => {
  expect(urgencyOf(waiting('mendBrief'), now)).toBe('others')
  expect(urgencyOf(waiting('mendDataset'), now)).toBe('others')
})

test('a thing that somebody waits for says so even where it has a far deadline', () => {
  expect(urgencyOf(waiting('decideAdoption', inHours(30 * 24)), now)).toBe('others')
})
