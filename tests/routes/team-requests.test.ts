import { db } from 'db/client'
import { expect, test } from 'vitest'
import { inviteToTeam } from '~/domains/teams/invite-to-team.server'
import { joinTeam } from '~/domains/teams/join-team.server'
import { loader as challengePage } from '~/routes/challenges/challenge'
import { loader as teamsPage } from '~/routes/datathons/teams'
import { action as withdrawFromDatathon } from '~/routes/datathons/withdrawal'
import { action as answer } from '~/routes/teams/request-answer'
import { action as ask, loader as askPage } from '~/routes/teams/request'
import { action as withdraw } from '~/routes/teams/request-withdrawal'
import { loader as teamPage } from '~/routes/teams/team'
import type { Viewer } from '~/domains/people/rules'
import { closing, toldOf } from '../support/challenges'
import { somebody } from '../support/people'
import { briefForTeams, done, during, participant, team } from '../support/teams'
import { post, read, statusOf } from '../support/visit'

const asking = (as: Viewer | null, slug: string, at = during) => ({ as, at, params: { team: slug } }) // prettier-ignore
const answering = (as: Viewer, slug: string, handle: string) => ({
  as,
  at: during,
  params: { team: slug, handle },
})
const seenBy = (as: Viewer | null, slug: string) => read(teamPage, asking(as, slug))
const stepOf = async (as: Viewer | null, datathon: string, at = during) =>
  (await read(teamsPage, { as, at, params: { datathon } })).step
const requests = () => db.selectFrom('teamRequest').selectAll().execute()

test('whoever asks for a place is seen by the team, gets it, and is told', async () => {
  const { slug, lead, members, brief } = await team({ others: 1, largest: 4 })
  const asker = await participant(brief.datathon.slug)
  expect(await stepOf(asker, brief.datathon.slug)).toBe('choose')
  expect((await seenBy(asker, slug)).asks).toBe('may')
  await post(ask, {}, asking(asker, slug))
  expect(await stepOf(asker, brief.datathon.slug)).toBe('asked')
  expect((await seenBy(asker, slug)).asks).toBe('waits')
  expect(await toldOf(members[0]!.id)).toContain('team-asked')
  expect((await seenBy(lead, slug)).mine?.askers).toMatchObject([{ handle: asker.handle }])
  expect((await seenBy(await somebody(), slug)).mine).toBe(null)
  await post(answer, { answer: 'give' }, answering(members[0]!, slug, asker.handle))
  expect((await seenBy(null, slug)).members.map(({ handle }) => handle)).toContain(asker.handle)
  expect(await stepOf(asker, brief.datathon.slug)).toBe('own')
  expect(await toldOf(asker.id)).toContain('team-place-given')
  expect(await toldOf(lead.id)).toContain('team-joined')
  expect(await requests()).toEqual([])
})

test('a no is told, is not asked again, and can become a yes', async () => {
  const { slug, lead, brief } = await team()
  const asker = await participant(brief.datathon.slug)
  await post(ask, {}, asking(asker, slug))
  await post(answer, { answer: 'decline' }, answering(lead, slug, asker.handle))
  expect(await toldOf(asker.id)).toContain('team-place-declined')
  expect(await stepOf(asker, brief.datathon.slug)).toBe('choose')
  expect(await post(ask, {}, asking(asker, slug))).toEqual({ refusal: 'request-declined' })
  expect(await statusOf(post(withdraw, {}, asking(asker, slug)))).toBe(409)
  expect(await statusOf(post(answer, { answer: 'decline' }, answering(lead, slug, asker.handle)))).toBe(409) // prettier-ignore
  await post(answer, { answer: 'give' }, answering(lead, slug, asker.handle))
  expect((await seenBy(asker, slug)).mine).not.toBe(null)
})

test('what was asked for is taken back, and goes with the registration or with another team', async () => {
  const { slug, lead, brief } = await team()
  const other = await team({ brief })
  const [one, two, three] = [1, 2, 3].map(() => participant(brief.datathon.slug))
  const [first, second, third] = [await one!, await two!, await three!]
  for (const asker of [first, second, third]) await post(ask, {}, asking(asker, slug))
  await post(withdraw, {}, asking(first, slug))
  const { token } = await done(inviteToTeam(other.lead, other.slug, 1, during))
  await done(joinTeam(second, token, during))
  const params = { datathon: brief.datathon.slug }
  await post(withdrawFromDatathon, {}, { as: third, at: during, params })
  expect(await requests()).toEqual([])
  expect(await statusOf(post(answer, { answer: 'give' }, answering(lead, slug, third.handle)))).toBe(409) // prettier-ignore
})

test('only who is in the team answers, and only who is registered asks', async () => {
  const { slug, brief } = await team()
  const other = await team({ brief })
  const asker = await participant(brief.datathon.slug)
  await post(ask, {}, asking(asker, slug))
  expect(await statusOf(post(answer, { answer: 'give' }, answering(other.lead, slug, asker.handle)))).toBe(403) // prettier-ignore
  expect(await statusOf(post(answer, { answer: 'give' }, answering(asker, slug, asker.handle)))).toBe(403) // prettier-ignore
  const stranger = await somebody()
  const sent = (await read(askPage, asking(stranger, slug)).catch((thrown: unknown) => thrown)) as Response // prettier-ignore
  expect(sent.headers.get('location')).toContain(`/datathons/${brief.datathon.slug}/registration`)
  expect(await post(ask, {}, asking(stranger, slug))).toEqual({ refusal: 'not-registered' })
  expect(await statusOf(read(askPage, asking(null, slug)))).toBe(302)
  expect(await statusOf(post(answer, { answer: 'x' }, answering(other.lead, other.slug, 'x')))).toBe(400) // prettier-ignore
})

test('two members who give the last place at once fill it once', async () => {
  const { slug, lead, members, brief } = await team({ others: 1, largest: 3 })
  const askers = [await participant(brief.datathon.slug), await participant(brief.datathon.slug)]
  for (const asker of askers) await post(ask, {}, asking(asker, slug))
  const given = await Promise.all([
    statusOf(post(answer, { answer: 'give' }, answering(lead, slug, askers[0]!.handle))),
    statusOf(post(answer, { answer: 'give' }, answering(members[0]!, slug, askers[1]!.handle))),
  ])
  expect(given.sort()).toEqual([302, 409])
})

test('the list of teams, the team and its brief say the same of its places', async () => {
  const brief = await briefForTeams({ largest: 5 })
  const { slug } = await team({ brief })
  const openness = { state: 'open', places: 4, wanted: [] }
  const listed = await read(teamsPage, { at: during, params: { datathon: brief.datathon.slug } })
  expect(listed.teams[0]!.openness).toEqual(openness)
  expect((await seenBy(null, slug)).openness).toEqual(openness)
  const shown = await read(challengePage, { at: during, params: { challenge: brief.slug } })
  expect(shown.teams[0]!.openness).toEqual(openness)
})

test('each reader of the teams has one next step, and none after the close', async () => {
  const { lead, brief } = await team()
  const { slug } = brief.datathon
  expect(await stepOf(null, slug)).toBe('register')
  expect(await stepOf(await somebody(), slug)).toBe('register')
  expect(await stepOf(lead, slug)).toBe('own')
  expect(await stepOf(await participant(slug), slug, closing)).toBe(null)
})
