import { db } from 'db/client'
import { expect, test } from 'vitest'
import { isFollowing } from '~/domains/challenges/queries-followers.server'
import { action as register } from '~/routes/datathons/registration'
import { action as leave, loader as leavePage } from '~/routes/teams/departure'
import { action as edit, loader as editPage } from '~/routes/teams/edit'
import { action as revoke } from '~/routes/teams/invitation-revocation'
import { action as invite, loader as invitePage } from '~/routes/teams/invitations'
import { action as join, loader as joinPage } from '~/routes/teams/join'
import { action as handOver } from '~/routes/teams/lead'
import { action as remove, loader as removePage } from '~/routes/teams/member-removal'
import { action as form, loader as formPage } from '~/routes/teams/new'
import { loader as page } from '~/routes/teams/team'
import { closing, toldOf } from '../support/challenges'
import { somebody } from '../support/people'
import { briefForTeams, during, lastMoment, participant, team } from '../support/teams'
import { post, read, statusOf } from '../support/visit'
import type { Viewer } from '~/domains/people/rules'

const inTeam = (slug: string) => ({ team: slug })

/** The token of a link that somebody made, as the page showed it that once. */
async function linkOf(as: Viewer, slug: string, places = '1', at = during) {
  const answer = await post(invite, { places }, { as, at, params: inTeam(slug) })
  const link = answer && 'link' in answer ? answer.link : ''
  return link!.split('/').at(-1)!
}

const refusalOf = (answer: unknown) => (answer as { refusal?: string }).refusal

test('whoever registered forms a team for a published brief, leads it and follows the brief', async () => {
  const { slug, datathon } = await briefForTeams()
  const lead = await participant(datathon.slug)
  const asked = { as: lead, at: during, params: { challenge: slug } }
  expect(await statusOf(read(formPage, asked))).toBe(200)
  const fields = { name: 'Tres Cruces', skillsWanted: ['law', 'design'] }
  const answer = (await post(form, fields, asked)) as Response
  expect(answer.headers.get('location')).toBe('/teams/tres-cruces')
  const seen = await read(page, { at: during, params: inTeam('tres-cruces') })
  expect(seen.members).toMatchObject([{ handle: lead.handle, role: 'lead' }])
  expect(seen.openness).toMatchObject({ state: 'open', wanted: ['law', 'design'] })
  const brief = await db.selectFrom('challenge').select('id').where('slug', '=', slug).executeTakeFirstOrThrow() // prettier-ignore
  expect(await isFollowing(lead.id, brief.id)).toBe(true)
})

test('somebody who is not registered is led to register and back', async () => {
  const { slug, datathon } = await briefForTeams()
  const viewer = await somebody()
  const asked = { as: viewer, at: during, params: { challenge: slug } }
  const answer = await read(formPage, asked).catch((thrown: unknown) => thrown)
  const back = encodeURIComponent(`/challenges/${slug}/teams/new`)
  expect((answer as Response).headers.get('location')).toBe(
    `/datathons/${datathon.slug}/registration?back=${back}`,
  )
  expect(await post(form, { name: 'Rieles' }, asked)).toMatchObject({ error: { '': ['not-registered'] } }) // prettier-ignore
  const fields = { codeOfConduct: 'on', back: `/challenges/${slug}/teams/new` }
  const params = { datathon: datathon.slug }
  const registered = (await post(register, fields, { ...asked, params })) as Response
  expect(registered.headers.get('location')).toBe(`/challenges/${slug}/teams/new`)
})

test('a team of a name that is taken, of a second team, after the deadline: none is formed', async () => {
  const first = await team()
  const { slug, datathon } = first.brief
  const other = await participant(datathon.slug)
  const asked = { as: other, at: during, params: { challenge: slug } }
  const same = { name: first.name.toUpperCase() }
  expect(await post(form, same, asked)).toMatchObject({ error: { name: ['team-name-taken'] } })
  expect(await post(form, { name: 'x' }, asked)).toMatchObject({ error: { name: ['too-short:2'] } })
  expect(await post(form, { name: 'Otro' }, { ...asked, as: first.lead })).toMatchObject({ error: { '': ['already-in-team'] } }) // prettier-ignore
  expect(await post(form, { name: 'Tarde' }, { ...asked, at: closing })).toMatchObject({ error: { '': ['teams-locked'] } }) // prettier-ignore
  expect(await statusOf(post(form, { name: 'Nada' }, { ...asked, params: { challenge: 'x' } }))).toBe(404) // prettier-ignore
  expect(await statusOf(read(formPage, { ...asked, as: null }))).toBe(302)
})

test('opening an invitation takes no place; the button does, and the others are told', async () => {
  const { slug, lead, brief } = await team()
  const token = await linkOf(lead, slug)
  const newcomer = await participant(brief.datathon.slug)
  const asked = { as: newcomer, at: during, params: { token } }
  for (const _ of [1, 2, 3]) expect((await read(joinPage, asked)).data.refusal).toBe(null)
  const answer = (await post(join, {}, asked)) as Response
  expect(answer.headers.get('location')).toBe(`/teams/${slug}`)
  const { members } = await read(page, { params: inTeam(slug), at: during })
  expect(members.map(({ handle }) => handle)).toEqual([lead.handle, newcomer.handle])
  expect(await toldOf(lead.id)).toContain('team-joined')
})

test('a link is known by its hash alone, and works as often as it has places', async () => {
  const { slug, lead, brief } = await team({ largest: 4 })
  const token = await linkOf(lead, slug, '2')
  const stored = await db.selectFrom('teamInvitation').selectAll().execute()
  expect(JSON.stringify(stored)).not.toContain(token)
  const people = await Promise.all([1, 2, 3].map(() => participant(brief.datathon.slug)))
  const answers = []
  for (const as of people) answers.push(await post(join, {}, { as, at: during, params: { token } }))
  expect(answers.map((answer) => answer instanceof Response)).toEqual([true, true, false])
  expect(refusalOf(answers[2])).toBe('link-expired')
})

test('a link that was revoked, is a week old, or never was lets nobody in', async () => {
  const { slug, lead, members, brief } = await team({ others: 1 })
  const early = new Date(closing.getTime() - 20 * 24 * 3_600_000)
  const old = await linkOf(lead, slug, '1', early)
  const token = await linkOf(members[0]!, slug)
  const newcomer = await participant(brief.datathon.slug)
  const { invitations } = await read(invitePage, { as: lead, at: during, params: inTeam(slug) })
  const params = { team: slug, invitation: invitations[0]!.id }
  expect(await statusOf(post(revoke, {}, { as: newcomer, at: during, params }))).toBe(403)
  await post(revoke, {}, { as: lead, at: during, params })
  expect(await statusOf(post(revoke, {}, { as: lead, at: during, params }))).toBe(409)
  for (const each of [token, old, 'nunca'])
    expect(refusalOf(await post(join, {}, { as: newcomer, at: during, params: { token: each } }))).toBe('link-expired') // prettier-ignore
  const never = await read(joinPage, { as: newcomer, at: during, params: { token: 'nunca' } })
  expect([never.init?.status, never.data.refusal]).toEqual([404, 'link-expired'])
})

test('an invitation says why it cannot be used now', async () => {
  const { slug, lead, members, brief } = await team({ others: 1 })
  const token = await linkOf(lead, slug)
  const why = async (as: Viewer, at = during) =>
    (await read(joinPage, { as, at, params: { token } })).data.refusal
  expect(await why(await somebody())).toBe('not-registered')
  expect(await why(members[0]!)).toBe('already-in-this-team')
  const elsewhere = await team({ brief })
  expect(await why(elsewhere.lead)).toBe('already-in-team')
  expect(await why(await participant(brief.datathon.slug), closing)).toBe('link-expired')
  expect(await statusOf(read(joinPage, { at: during, params: { token } }))).toBe(302)
})

test(
  'checklist 15: fifty who come at once for the last place: one gets it',
  { timeout: 60_000 },
  async () => {
    const { slug, lead, brief } = await team({ largest: 2 })
    const token = await linkOf(lead, slug)
    const people = await Promise.all(
      Array.from({ length: 50 }, () => participant(brief.datathon.slug)),
    )
    const answers = await Promise.all(
      people.map((as) => post(join, {}, { as, at: during, params: { token } })),
    )
    expect(answers.filter((answer) => answer instanceof Response).length).toBe(1)
    const { members } = await read(page, { params: inTeam(slug), at: during })
    expect(members.length).toBe(2)
  },
)

test('somebody who joins two teams at once is in one', async () => {
  const first = await team()
  const second = await team({ brief: first.brief })
  const tokens = [await linkOf(first.lead, first.slug), await linkOf(second.lead, second.slug)]
  const as = await participant(first.brief.datathon.slug)
  const answers = await Promise.all(
    tokens.map((token) => post(join, {}, { as, at: during, params: { token } })),
  )
  expect(answers.filter((answer) => answer instanceof Response).length).toBe(1)
})

test('a link seats no more than there are places, and only members make one', async () => {
  const { slug, lead } = await team({ largest: 3 })
  const asked = { as: lead, at: during, params: inTeam(slug) }
  const tooMany = await post(invite, { places: '3' }, asked)
  expect(tooMany).toMatchObject({ reply: { error: { places: ['more-than-free'] } } })
  const none = await post(invite, { places: 'dos' }, asked)
  expect(none).toMatchObject({ reply: { error: { places: ['not-a-number'] } } })
  expect(await statusOf(post(invite, { places: '1' }, { ...asked, as: await somebody() }))).toBe(403) // prettier-ignore
  expect(await statusOf(read(invitePage, { ...asked, as: null }))).toBe(302)
})

test('a member leaves, and the others are told; the lead hands over first', async () => {
  const { slug, lead, members } = await team({ others: 1 })
  const [member] = members as [Viewer]
  const params = inTeam(slug)
  const blocked = await read(leavePage, { as: lead, at: during, params })
  expect(blocked.refusal).toBe('lead-hands-over-first')
  expect(refusalOf(await post(leave, {}, { as: lead, at: during, params }))).toBe(
    'lead-hands-over-first',
  )
  const wrong = await post(handOver, { lead: 'nadie' }, { as: lead, at: during, params })
  expect(wrong).toMatchObject({ error: { lead: ['not-a-member'] } })
  expect(await statusOf(post(handOver, { lead: lead.handle }, { as: member, at: during, params }))).toBe(403) // prettier-ignore
  await post(handOver, { lead: member.handle }, { as: lead, at: during, params })
  expect(await toldOf(member.id)).toContain('team-lead')
  const left = (await post(leave, {}, { as: lead, at: during, params })) as Response
  expect(left.status).toBe(302)
  expect(await toldOf(member.id)).toContain('team-left')
  const seen = await read(page, { params, at: during })
  expect(seen.members).toMatchObject([{ handle: member.handle, role: 'lead' }])
})

test('with its last member a team goes', async () => {
  const { slug, lead } = await team()
  const params = inTeam(slug)
  expect((await read(leavePage, { as: lead, at: during, params })).last).toBe(true)
  await post(leave, {}, { as: lead, at: during, params })
  expect(await statusOf(read(page, { params, at: during }))).toBe(404)
})

test('the lead takes somebody off the team, who is told and may join another', async () => {
  const { slug, lead, members, brief } = await team({ others: 2 })
  const [first, second] = members as [Viewer, Viewer]
  const params = { team: slug, handle: first.handle }
  expect(await statusOf(read(removePage, { as: second, at: during, params }))).toBe(403)
  expect(await statusOf(post(remove, {}, { as: second, at: during, params }))).toBe(403)
  expect(await statusOf(read(removePage, { as: lead, at: during, params }))).toBe(200)
  await post(remove, {}, { as: lead, at: during, params })
  expect(await toldOf(first.id)).toContain('team-removed')
  const gone = { as: lead, at: during, params }
  expect(await statusOf(read(removePage, gone))).toBe(404)
  expect(refusalOf(await post(remove, {}, gone))).toBe('not-found')
  const itself = { team: slug, handle: lead.handle }
  expect(refusalOf(await post(remove, {}, { ...gone, params: itself }))).toBe(
    'lead-hands-over-first',
  )
  const other = await team({ brief })
  const token = await linkOf(other.lead, other.slug)
  expect(await statusOf(post(join, {}, { as: first, at: during, params: { token } }))).toBe(302)
})

test('the lead says what the team is; its address stays', async () => {
  const { slug, lead, members, brief } = await team({ others: 1 })
  const asked = { as: lead, at: during, params: inTeam(slug) }
  expect(await statusOf(read(editPage, { ...asked, as: members[0]! }))).toBe(403)
  const introduction = 'Mapa **claro** <script>alert(1)</script>'
  await post(edit, { name: 'Alambre', introduction, skillsWanted: 'data' }, asked)
  const seen = await read(page, asked)
  expect([seen.page.title, seen.team.slug]).toEqual(['Alambre', slug])
  expect(seen.facts.introduction).toContain('<strong>claro</strong> &lt;script&gt;')
  const other = await team({ brief })
  const taken = await post(edit, { name: 'ALAMBRE' }, { ...asked, as: other.lead, params: inTeam(other.slug) }) // prettier-ignore
  expect(taken).toMatchObject({ error: { name: ['team-name-taken'] } })
})

test('strangers see who is in a team and nothing of what it does among itself', async () => {
  const { slug } = await team({ others: 1 })
  const { mine, members } = await read(page, { params: inTeam(slug), at: during })
  expect(mine).toBe(null)
  expect(JSON.stringify(members)).not.toMatch(/email|actorNumber|example\.org/)
})

test('until the last moment a team changes, and from the deadline on nothing does', async () => {
  const { slug, lead, members, brief } = await team({ others: 1, largest: 4 })
  const token = await linkOf(lead, slug, '2', during)
  const late = await participant(brief.datathon.slug)
  expect(await statusOf(post(join, {}, { as: late, at: lastMoment, params: { token } }))).toBe(302)
  const params = inTeam(slug)
  const closed = { as: lead, at: closing, params }
  expect(await post(edit, { name: 'Tarde' }, closed)).toMatchObject({ error: { '': ['teams-locked'] } }) // prettier-ignore
  expect(await post(invite, { places: '1' }, closed)).toMatchObject({ reply: { error: { '': ['teams-locked'] } } }) // prettier-ignore
  expect(await post(handOver, { lead: late.handle }, closed)).toMatchObject({ error: { '': ['teams-locked'] } }) // prettier-ignore
  expect(refusalOf(await post(leave, {}, { ...closed, as: members[0]! }))).toBe('teams-locked')
  const removal = { ...closed, params: { ...params, handle: late.handle } }
  expect(refusalOf(await post(remove, {}, removal))).toBe('teams-locked')
  expect((await read(page, closed)).facts.locked).toBe(true)
})
