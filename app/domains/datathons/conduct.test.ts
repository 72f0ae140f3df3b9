import { expect, test } from 'vitest'
import {
  answerDueAt,
  closeReport,
  countAloud,
  isAnswerOverdue,
  takeUp,
  writeAgain,
} from './conduct'
import { readersOf } from './policy'

const [ana, bea, cruz] = ['ana', 'bea', 'cruz'].map((handle) => ({ id: handle, handle })) as [
  { id: string; handle: string },
  { id: string; handle: string },
  { id: string; handle: string },
]
const now = new Date('2019-02-01T12:00:00Z')

test('whoever is named in a report never reads it', () => {
  expect(readersOf([ana, bea], [cruz], ['ana'])).toEqual({
    ok: true,
    value: { readers: [bea], escalated: false },
  })
})

test('where all who look after reports are named, administrators who are not read it', () => {
  const read = readersOf([ana, bea], [bea, cruz], ['ana', 'bea'])
  expect(read).toEqual({ ok: true, value: { readers: [cruz], escalated: true } })
  expect(readersOf([], [cruz], [])).toMatchObject({ value: { escalated: true } })
})

test('a report that nobody may read is refused, not stored', () => {
  expect(readersOf([ana], [bea], ['ana', 'bea'])).toEqual(
    expect.objectContaining({ refusal: 'nobody-left-to-read' }),
  )
})

test('an answer is due three days after somebody began to wait', () => {
  const waitingSince = new Date('2019-01-29T12:00:00Z')
  expect(answerDueAt({ waitingSince })).toEqual(now)
  expect(isAnswerOverdue({ waitingSince }, now)).toBe(true)
  expect(isAnswerOverdue({ waitingSince }, new Date(now.getTime() - 1))).toBe(false)
  expect(isAnswerOverdue({ waitingSince: null }, now)).toBe(false)
})

test('a closed report is not answered or closed again, until its reporter writes', () => {
  expect(takeUp('received')).toEqual({ ok: true, value: 'in_progress' })
  expect(takeUp('closed').ok).toBe(false)
  expect(closeReport('closed', now).ok).toBe(false)
  expect(writeAgain('closed', null, now)).toEqual({
    state: 'in_progress',
    closedAt: null,
    waitingSince: now,
  })
})

test('writing again while an answer is awaited does not put off when it is due', () => {
  const before = new Date('2019-01-30T12:00:00Z')
  expect(writeAgain('received', before, now)).toMatchObject({
    state: 'received',
    waitingSince: before,
  })
})

test('counts are ranges, said after the end, and none is not told from one', () => {
  const over = { resultsAt: now }
  expect(countAloud(3, over, new Date(now.getTime() - 1))).toBeNull()
  expect(countAloud(0, over, now)).toEqual(countAloud(1, over, now))
  expect(countAloud(4, over, now)).toEqual({ from: 0, to: 4 })
  expect(countAloud(5, over, now)).toEqual({ from: 5, to: 9 })
})
