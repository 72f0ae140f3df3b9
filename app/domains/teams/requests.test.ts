import { expect, test } from 'vitest'
import { askForPlace, declinePlace, givePlace, mostOpenRequests } from './requests'

const closes = new Date('2019-11-10T20:00:00Z')
const datathon = { registrationOpensAt: new Date('2019-09-01'), submissionsCloseAt: closes }
const now = new Date('2019-11-01')
const team = { id: 'rieles', members: 2, largest: 4 }
const asker = { registered: true, teamId: null }
const asked = (teamId: string, declinedAt: Date | null = null) => ({ teamId, declinedAt })
const why = (answer: { ok: boolean; refusal?: string }) => (answer.ok ? null : answer.refusal)

test('whoever is registered and has no team asks a team with a place', () => {
  expect(askForPlace(team, datathon, asker, [asked('copal')], now)).toMatchObject({ ok: true })
})

test('a request that cannot be is refused for its reason', () => {
  const ask = (more: object, of = asker, before = [asked('copal')], at = now) =>
    why(askForPlace({ ...team, ...more }, datathon, of, before, at))
  expect(ask({}, { registered: true, teamId: 'rieles' } as never)).toBe('already-in-this-team')
  expect(ask({ members: 0 })).toBe('team-deserted')
  expect(ask({}, asker, [], closes)).toBe('teams-locked')
  expect(ask({}, { ...asker, registered: false })).toBe('not-registered')
  expect(ask({}, { registered: true, teamId: 'copal' } as never)).toBe('already-in-team')
  expect(ask({}, asker, [asked('rieles')])).toBe('already-asked')
  expect(ask({}, asker, [asked('rieles', now)])).toBe('request-declined')
  expect(ask({ members: 4 })).toBe('team-full')
})

test('somebody waits for few teams at once, and those that said no do not count', () => {
  const open = Array.from({ length: mostOpenRequests }, (_, i) => asked(`t${i}`))
  expect(why(askForPlace(team, datathon, asker, open, now))).toBe('too-many-requests')
  const some = [...open.slice(1), asked('t9', now)]
  expect(why(askForPlace(team, datathon, asker, some, now))).toBe(null)
})

test('a place is given while there is one and whoever asked has none', () => {
  expect(why(givePlace(team, datathon, { teamId: null }, now))).toBe(null)
  expect(why(givePlace(team, datathon, { teamId: 'copal' }, now))).toBe('asker-in-team')
  expect(why(givePlace({ ...team, members: 4 }, datathon, { teamId: null }, now))).toBe('team-full')
  expect(why(givePlace(team, datathon, { teamId: null }, closes))).toBe('teams-locked')
})

test('a team says no once', () => {
  expect(why(declinePlace(asked('rieles'), datathon, now))).toBe(null)
  expect(why(declinePlace(asked('rieles', now), datathon, now))).toBe('already-declined')
  expect(why(declinePlace(asked('rieles'), datathon, closes))).toBe('teams-locked')
})
