import { expect, test } from 'vitest'
import { instantOf } from '~/shared/instants'
import {
  announce,
  asItWent,
  inOrder,
  instants,
  isRegistrationOpen,
  nextInstant,
  phaseOf,
  phases,
  register,
  revokeDatathonRole,
  unregister,
  type Instants,
} from './rules'

const at = (text: string) => new Date(text)

const prisons: Instants = {
  callOpensAt: at('2018-10-01T15:00:00Z'),
  registrationOpensAt: at('2018-12-10T16:00:00Z'),
  startsAt: at('2019-01-31T15:00:00Z'),
  submissionsCloseAt: at('2019-02-02T00:00:00Z'),
  judgingClosesAt: at('2019-02-09T02:00:00Z'),
  resultsAt: at('2019-02-15T18:00:00Z'),
}
const before = (date: Date) => new Date(date.getTime() - 1)

test('before the call opens a datathon is announced and nothing more', () => {
  expect(phaseOf(prisons, before(prisons.callOpensAt), false)).toBe('announced')
})

test.each(
  instants
    .slice(0, -1)
    .map((instant, index) => [instant, phases[index], phases[index + 1]] as const),
)(
  'a millisecond before %s it is still in %s, at the instant itself in %s',
  (instant, earlier, later) => {
    expect(phaseOf(prisons, before(prisons[instant]), false)).toBe(earlier)
    expect(phaseOf(prisons, prisons[instant], false)).toBe(later)
  },
)

test('results that are late are still awaited, and after a month no more', () => {
  const days = (n: number) => new Date(prisons.resultsAt.getTime() + n * 86_400_000)
  expect(phaseOf(prisons, prisons.resultsAt, false)).toBe('deliberating')
  expect(phaseOf(prisons, days(29), false)).toBe('deliberating')
  expect(phaseOf(prisons, days(30), false)).toBe('closed')
  expect(phaseOf(prisons, prisons.resultsAt, true)).toBe('closed')
})

test('where two instants fall together the later phase counts', () => {
  const together = { ...prisons, registrationOpensAt: prisons.callOpensAt }
  expect(phaseOf(together, prisons.callOpensAt, false)).toBe('registration')
})

test('a deadline is an instant: the hour that daylight saving repeats is not twice the same', () => {
  // In Tijuana clocks went back from 2:00 to 1:00 on 3 November 2019, at 09:00 UTC.
  const closes = instantOf('2019-11-03T03:00', 'America/Tijuana') as Date
  expect(closes.toISOString()).toBe('2019-11-03T11:00:00.000Z')
  const datathon = {
    ...prisons,
    startsAt: instantOf('2019-11-02T09:00', 'America/Tijuana') as Date,
    submissionsCloseAt: closes,
    judgingClosesAt: at('2019-11-10T00:00:00Z'),
    resultsAt: at('2019-11-11T00:00:00Z'),
  }
  expect(phaseOf(datathon, at('2019-11-03T08:30:00Z'), false)).toBe('running') // 1:30, the first time
  expect(phaseOf(datathon, at('2019-11-03T09:30:00Z'), false)).toBe('running') // 1:30 again
  expect(phaseOf(datathon, closes, false)).toBe('judging')
})

test('an hour that daylight saving skips is the hour after it', () => {
  // In Madrid clocks went from 2:00 to 3:00 on 31 March 2019.
  const start = instantOf('2019-03-31T02:30', 'Europe/Madrid') as Date
  expect(start.toISOString()).toBe('2019-03-31T01:30:00.000Z')
})

test('once results are out a datathon is over, however early they came', () => {
  const published = before(prisons.judgingClosesAt)
  expect(phaseOf(prisons, published, true)).toBe('closed')
  const went = asItWent(prisons, published)
  expect(went).toEqual({ ...prisons, judgingClosesAt: published, resultsAt: published })
  expect(nextInstant(went, published)).toBeNull()
})

test('results that wait or come late leave the dates as they were', () => {
  expect(asItWent(prisons, null)).toEqual(prisons)
  expect(asItWent(prisons, at('2019-03-01T00:00:00Z'))).toEqual(prisons)
})

test('what comes next is the first instant that has not come', () => {
  expect(nextInstant(prisons, at('2019-01-31T22:22:00Z'))).toEqual({
    instant: 'submissionsCloseAt',
    at: prisons.submissionsCloseAt,
  })
  expect(nextInstant(prisons, prisons.resultsAt)).toBeNull()
})

test('registration is open from its instant until hand-ins close', () => {
  expect(isRegistrationOpen(prisons, before(prisons.registrationOpensAt))).toBe(false)
  expect(isRegistrationOpen(prisons, prisons.registrationOpensAt)).toBe(true)
  expect(isRegistrationOpen(prisons, before(prisons.submissionsCloseAt))).toBe(true)
  expect(isRegistrationOpen(prisons, prisons.submissionsCloseAt)).toBe(false)
})

test('one registers once, and only while registration is open', () => {
  const open = prisons.startsAt
  expect(register(prisons, false, open)).toMatchObject({ ok: true })
  expect(register(prisons, true, open)).toMatchObject({ refusal: 'already-registered' })
  expect(register(prisons, false, before(prisons.registrationOpensAt))).toMatchObject({
    refusal: 'registration-not-open-yet',
  })
  expect(register(prisons, false, prisons.submissionsCloseAt)).toMatchObject({
    refusal: 'registration-closed',
  })
})

test('one leaves until hand-ins close, and not where one never was', () => {
  expect(unregister(prisons, true, before(prisons.submissionsCloseAt))).toMatchObject({ ok: true })
  expect(unregister(prisons, true, prisons.submissionsCloseAt)).toMatchObject({
    refusal: 'registration-closed',
  })
  expect(unregister(prisons, false, prisons.startsAt)).toMatchObject({ refusal: 'not-registered' })
})

test('instants come one after the other', () => {
  expect(inOrder(prisons).ok).toBe(true)
  expect(inOrder({ ...prisons, submissionsCloseAt: prisons.startsAt })).toMatchObject({
    refusal: 'instant-out-of-order',
    field: 'submissionsCloseAt',
  })
  expect(inOrder({ ...prisons, registrationOpensAt: prisons.callOpensAt }).ok).toBe(true)
  expect(inOrder({ ...prisons, judgingClosesAt: prisons.submissionsCloseAt }).ok).toBe(false)
})

test('a datathon whose hand-ins have closed is not announced', () => {
  expect(announce(prisons, at('2018-09-01T00:00:00Z')).ok).toBe(true)
  expect(announce(prisons, prisons.submissionsCloseAt)).toMatchObject({
    refusal: 'instant-has-passed',
    field: 'submissionsCloseAt',
  })
})

test('the last organiser of a datathon stays', () => {
  expect(revokeDatathonRole('organizer', 1)).toMatchObject({ refusal: 'last-organizer' })
  expect(revokeDatathonRole('organizer', 2).ok).toBe(true)
  expect(revokeDatathonRole('judge', 1).ok).toBe(true)
})
