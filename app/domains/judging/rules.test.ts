import { expect, test } from 'vitest'
import { distribute, giveAwards, judgingIsOpen, publish, saveDraft, submitSheet } from './rules'

const at = (hour: number) => new Date(Date.UTC(2019, 1, 1, hour))
const time = { submissionsCloseAt: at(10), judgingClosesAt: at(20), published: false }
const there = { locked: 8, notLockedYet: 0, judges: 9 }

test('judging opens in the second in which hand-ins close, and is closed in the second in which it closes', () => {
  expect(judgingIsOpen(time, at(9))).toMatchObject({ refusal: 'submissions-still-open' })
  expect(judgingIsOpen(time, at(10)).ok).toBe(true)
  expect(judgingIsOpen(time, new Date(at(20).getTime() - 1)).ok).toBe(true)
  expect(judgingIsOpen(time, at(20))).toMatchObject({ refusal: 'judging-closed' })
  expect(judgingIsOpen({ ...time, published: true }, at(12))).toMatchObject({
    refusal: 'results-published',
  })
})

test('nothing is drawn before every submission is locked, nor without submissions or judges', () => {
  expect(distribute(time, there, at(12)).ok).toBe(true)
  expect(distribute(time, { ...there, notLockedYet: 1 }, at(12))).toMatchObject({
    refusal: 'submissions-not-locked-yet',
  })
  expect(distribute(time, { ...there, locked: 0 }, at(12))).toMatchObject({
    refusal: 'nothing-to-judge',
  })
  expect(distribute(time, { ...there, judges: 0 }, at(12))).toMatchObject({ refusal: 'no-judges' })
})

test('a draft is not written over by a page that has not seen it', () => {
  const sheet = { state: 'draft' as const, savedAt: at(12), savedByPage: 'laptop' }
  expect(saveDraft(sheet, { page: 'phone', base: at(11).toISOString() })).toMatchObject({
    refusal: 'saved-elsewhere',
  })
  expect(saveDraft(sheet, { page: 'phone', base: at(12).toISOString() }).ok).toBe(true)
  expect(saveDraft(sheet, { page: 'laptop', base: at(11).toISOString() }).ok).toBe(true)
  expect(saveDraft(null, { page: 'phone', base: '' }).ok).toBe(true)
})

test('a sheet that lacks a criterion is not handed in, and says every one', () => {
  expect(submitSheet('draft', [{ position: 2 }, { position: 4 }])).toMatchObject({
    refusal: 'criterion-not-answered',
    field: 'criteria[2].level',
    also: ['criteria[4].level'],
  })
  expect(submitSheet('draft', []).ok).toBe(true)
  expect(submitSheet('submitted', [])).toMatchObject({ refusal: 'sheet-submitted' })
})

test('results wait for every sheet or for the end of judging, whichever comes first', () => {
  expect(publish(time, { assigned: 6, submitted: 5 }, at(19))).toMatchObject({
    refusal: 'sheets-awaited',
  })
  expect(publish(time, { assigned: 6, submitted: 6 }, at(19)).ok).toBe(true)
  expect(publish(time, { assigned: 6, submitted: 5 }, at(20)).ok).toBe(true)
  expect(publish(time, { assigned: 6, submitted: 0 }, at(20))).toMatchObject({
    refusal: 'nothing-judged',
  })
  expect(publish(time, { assigned: 0, submitted: 0 }, at(9))).toMatchObject({
    refusal: 'submissions-still-open',
  })
})

test('an award that does not follow the ranking says why; a tie lets either have it', () => {
  const awards = [
    { id: 'first', position: 0 },
    { id: 'mention', position: 1 },
  ]
  const ranking = [
    { submission: 'a', place: 1 },
    { submission: 'b', place: 1 },
    { submission: 'c', place: 3 },
  ]
  const give = (awardId: string, submissionId: string, reason = '') =>
    giveAwards(awards, [{ awardId, submissionId, reason }], ranking)
  expect(give('first', 'a').ok).toBe(true)
  expect(give('first', 'b').ok).toBe(true)
  expect(give('mention', 'c')).toMatchObject({
    refusal: 'award-needs-reason',
    field: 'awards[1].reason',
  })
  expect(give('mention', 'c', 'Pensada con familiares').ok).toBe(true)
  expect(give('first', 'unknown')).toMatchObject({ refusal: 'not-a-choice' })
})
