import { expect, test } from 'vitest'
import { formTeam, invite, isUsable, join, leave, removeMember } from './rules'

const now = new Date('2019-01-31T12:00:00Z')
const datathon = {
  registrationOpensAt: new Date('2018-12-10T16:00:00Z'),
  submissionsCloseAt: new Date('2019-02-02T00:00:00Z'),
}
const after = datathon.submissionsCloseAt
const free = { registered: true, teamId: null }
const invitation = { places: 1, taken: 0, expiresAt: after, revokedAt: null }
const team = { id: 'copal', members: 2, largest: 3 }
const brief = { state: 'published' }

test('somebody registered forms a team for a published brief and leads it', () => {
  expect(formTeam(brief, datathon, free, now)).toMatchObject({ ok: true, value: { role: 'lead' } })
})

test('no team is formed for a brief that is not open, by a stranger, or by who has one', () => {
  expect(formTeam({ state: 'closed' }, datathon, free, now)).toMatchObject({
    refusal: 'challenge-not-open',
  })
  const stranger = { registered: false, teamId: null }
  expect(formTeam(brief, datathon, stranger, now)).toMatchObject({ refusal: 'not-registered' })
  const taken = { registered: true, teamId: 'alambre' }
  expect(formTeam(brief, datathon, taken, now)).toMatchObject({ refusal: 'already-in-team' })
})

test('at the very second of the deadline every team is as it is', () => {
  const locked = { refusal: 'teams-locked' }
  expect(formTeam(brief, datathon, free, after)).toMatchObject(locked)
  expect(join(team, { ...invitation, expiresAt: new Date('2020-01-01') }, datathon, free, after)).toMatchObject(locked) // prettier-ignore
  expect(invite(team, 1, datathon, after)).toMatchObject(locked)
  expect(leave('member', { members: 2, hasSubmission: false }, datathon, after)).toMatchObject(
    locked,
  )
  expect(removeMember('member', datathon, after)).toMatchObject(locked)
})

test('a team that nobody is in any more takes nobody in', () => {
  const deserted = { ...team, members: 0 }
  expect(join(deserted, invitation, datathon, free, now)).toMatchObject({
    refusal: 'team-deserted',
  })
})

test('an invitation lasts a week at most and never beyond the deadline', () => {
  expect(invite(team, 1, datathon, now)).toMatchObject({ value: { expiresAt: after } })
  const early = new Date('2019-01-01T00:00:00Z')
  expect(invite(team, 1, datathon, early)).toMatchObject({
    value: { expiresAt: new Date('2019-01-08T00:00:00Z') },
  })
})

test('an invitation seats nobody whom the team has no place for', () => {
  expect(invite(team, 2, datathon, now)).toMatchObject({
    refusal: 'more-than-free',
    field: 'places',
  })
  expect(invite({ members: 3, largest: 3 }, 1, datathon, now)).toMatchObject({
    refusal: 'team-full',
  })
})

test('a link that is spent, revoked or past its day lets nobody in', () => {
  expect(isUsable(invitation, now)).toBe(true)
  for (const broken of [
    { ...invitation, taken: 1 },
    { ...invitation, revokedAt: now },
    { ...invitation, expiresAt: now },
  ]) {
    expect(isUsable(broken, now)).toBe(false)
    expect(join(team, broken, datathon, free, now)).toMatchObject({ refusal: 'link-expired' })
  }
})

test('a full team takes nobody, though the link would do', () => {
  const full = { ...team, members: 3 }
  expect(join(full, invitation, datathon, free, now)).toMatchObject({ refusal: 'team-full' })
})

test('whoever is in the team already is told so, even by a spent link', () => {
  const member = { registered: true, teamId: 'copal' }
  const spent = { ...invitation, taken: 1 }
  expect(join(team, spent, datathon, member, now)).toMatchObject({
    refusal: 'already-in-this-team',
  })
})

test('a lead hands over before leaving; the last one dissolves the team, unless it has a submission', () => {
  const two = { members: 2, hasSubmission: false }
  expect(leave('lead', two, datathon, now)).toMatchObject({ refusal: 'lead-hands-over-first' })
  expect(leave('member', two, datathon, now)).toMatchObject({ value: { last: false } })
  expect(leave('lead', { members: 1, hasSubmission: false }, datathon, now)).toMatchObject({
    value: { last: true },
  })
  expect(leave('lead', { members: 1, hasSubmission: true }, datathon, now)).toMatchObject({
    refusal: 'team-has-submission',
  })
})
