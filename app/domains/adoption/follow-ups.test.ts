import { expect, test } from 'vitest'
import { followUpsFrom, followUpState, isAsked } from './follow-ups'

const began = new Date('2026-11-24T18:00:00Z')
const after = (days: number) => new Date(began.getTime() + days * 86_400_000)

test('an organisation is asked after a month, a quarter, half a year and a year', () => {
  expect(followUpsFrom(began).map(({ dueAt }) => dueAt.toISOString().slice(0, 10))).toEqual([
    '2026-12-24',
    '2027-02-22',
    '2027-05-23',
    '2027-11-24',
  ])
})

test('a follow-up is due from its instant on, and silent a month later', () => {
  const asked = { dueAt: after(30), answeredAt: null, stillInUse: null }
  expect(followUpState(asked, after(29.9))).toBe('ahead')
  expect(followUpState(asked, after(30))).toBe('due')
  expect(followUpState(asked, after(60))).toBe('due')
  expect(followUpState(asked, after(60.1))).toBe('silent')
})

test('an answer says whether the tool is still in use', () => {
  const answered = { dueAt: after(30), answeredAt: after(31) }
  expect(followUpState({ ...answered, stillInUse: true }, after(99))).toBe('in-use')
  expect(followUpState({ ...answered, stillInUse: false }, after(99))).toBe('stopped')
})

test('once a use has ended only what was answered counts as a follow-up', () => {
  expect(isAsked('ahead', true)).toBe(true)
  expect(isAsked('ahead', false)).toBe(false)
  expect(isAsked('due', false)).toBe(false)
  expect(isAsked('stopped', false)).toBe(true)
})
