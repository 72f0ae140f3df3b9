import { expect, test } from 'vitest'
import { change, handIn, lock, unlink, withdraw, type SubmissionState } from './rules'

const datathon = {
  startsAt: new Date('2019-01-31T15:00:00Z'),
  submissionsCloseAt: new Date('2019-02-02T00:00:00Z'),
}
const during = new Date('2019-02-01T20:48:07Z')
const lastMoment = new Date('2019-02-01T23:59:59.999Z')
const deadline = datathon.submissionsCloseAt

test('a team hands in as often as it likes, until the last moment', () => {
  for (const state of ['draft', 'submitted', 'withdrawn'] as const) {
    expect(handIn(state, datathon, during)).toEqual({ ok: true, value: 'submitted' })
    expect(handIn(state, datathon, lastMoment).ok).toBe(true)
  }
})

test('at the very second of the deadline nothing changes any more', () => {
  const closed = { refusal: 'submissions-closed' }
  for (const state of ['draft', 'submitted', 'withdrawn'] as SubmissionState[]) {
    expect(change(state, datathon, deadline)).toMatchObject(closed)
    expect(handIn(state, datathon, deadline)).toMatchObject(closed)
    expect(withdraw(state, datathon, deadline)).toMatchObject(closed)
    expect(unlink(state, 0, datathon, deadline)).toMatchObject(closed)
  }
})

test('what is locked stays locked, even where the deadline was moved afterwards', () => {
  expect(handIn('locked', datathon, during)).toMatchObject({ refusal: 'submissions-closed' })
  expect(handIn('disqualified', datathon, during)).toMatchObject({
    refusal: 'submission-disqualified',
  })
})

test('nothing is handed in before the datathon starts', () => {
  const before = new Date('2019-01-31T14:59:59Z')
  expect(handIn('draft', datathon, before)).toMatchObject({ refusal: 'not-started-yet' })
  expect(change('draft', datathon, before).ok).toBe(true)
})

test('only what was handed in is withdrawn, and only what was not is unlinked', () => {
  expect(withdraw('submitted', datathon, during)).toEqual({ ok: true, value: 'withdrawn' })
  expect(withdraw('draft', datathon, during)).toMatchObject({ refusal: 'nothing-handed-in' })
  expect(unlink('draft', 0, datathon, during).ok).toBe(true)
  expect(unlink('withdrawn', 2, datathon, during)).toMatchObject({ refusal: 'already-handed-in' })
})

test('the deadline locks the last version of what was handed in and not withdrawn', () => {
  expect(lock('submitted', 3, datathon, deadline)).toMatchObject({
    value: { state: 'locked', lockedVersion: 3, lockedAt: deadline },
  })
  expect(lock('submitted', 3, datathon, lastMoment)).toMatchObject({
    refusal: 'submissions-still-open',
  })
  for (const [state, version] of [
    ['draft', null],
    ['withdrawn', 2],
    ['locked', 3],
  ] as const)
    expect(lock(state, version, datathon, deadline)).toMatchObject({ refusal: 'nothing-to-lock' })
})
