import { expect, test } from 'vitest'
import { moveInstants } from './moves'
import type { Instants } from './rules'

const day = (n: number) => new Date(Date.UTC(2019, 0, n))
const dates: Instants = {
  callOpensAt: day(1),
  registrationOpensAt: day(5),
  startsAt: day(10),
  submissionsCloseAt: day(12),
  judgingClosesAt: day(15),
  resultsAt: day(20),
}

test('a date moves with a reason, and the move says from when to when', () => {
  const moved = moveInstants(
    dates,
    { ...dates, submissionsCloseAt: day(13) },
    'No hubo luz',
    day(6),
  )
  expect(moved).toEqual({
    ok: true,
    value: [{ instant: 'submissionsCloseAt', from: day(12), to: day(13) }],
  })
})

test('nothing moved needs no reason', () => {
  expect(moveInstants(dates, dates, '', day(30))).toEqual({ ok: true, value: [] })
})

test('a move without a reason is refused', () => {
  expect(moveInstants(dates, { ...dates, resultsAt: day(21) }, '  ', day(6))).toMatchObject({
    refusal: 'reason-missing',
    field: 'reason',
  })
})

test('a date that has passed stays where it was', () => {
  const after = { ...dates, submissionsCloseAt: day(14) }
  expect(moveInstants(dates, after, 'Más tiempo', day(12))).toMatchObject({
    refusal: 'instant-has-passed',
    field: 'submissionsCloseAt',
  })
})

test('no date moves into the past', () => {
  const after = { ...dates, startsAt: day(6) }
  expect(moveInstants(dates, after, 'Antes', day(6))).toMatchObject({
    refusal: 'instant-in-the-past',
    field: 'startsAt',
  })
})

test('dates stay in order when they move', () => {
  const after = { ...dates, startsAt: day(13) }
  expect(moveInstants(dates, after, 'Después', day(6))).toMatchObject({
    refusal: 'instant-out-of-order',
    field: 'submissionsCloseAt',
  })
})
