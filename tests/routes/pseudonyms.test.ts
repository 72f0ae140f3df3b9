import { db } from 'db/client'
import { expect, test } from 'vitest'
import { shelterPerson } from '~/domains/accountability/shelter-person.server'
import { grantDatathonRole } from '~/domains/datathons/grant-datathon-role.server'
import { forgetRetiredHandles } from '~/domains/people/forget-retired-handles.server'
import type { Viewer } from '~/domains/people/rules'
import { now } from '~/platform/clock'
import { loader as ownDisclosures } from '~/routes/account/disclosures'
import { action as saveProfile } from '~/routes/account/profile'
import { action as signUpByGithub, loader as githubPage } from '~/routes/account/sign-up-github'
import { loader as datathonPage } from '~/routes/datathons/datathon'
import { action as disclose, loader as disclosurePage } from '~/routes/datathons/disclosure'
import { action as withdraw } from '~/routes/datathons/disclosure-withdrawal'
import { loader as people } from '~/routes/datathons/organize-people'
import { action as unregister } from '~/routes/datathons/withdrawal'
import { action as revoke } from '~/routes/datathons/organize-people-removal'
import { loader as personPage } from '~/routes/public/person'
import { loader as teamPage } from '~/routes/teams/team'
import { keepGithubId } from '~/domains/people/github-cookies.server'
import { somebody } from '../support/people'
import { done, during, participant, team } from '../support/teams'
import { post, read, statusOf } from '../support/visit'

const name = 'Nombre Que Nadie Debe Ver'
const login = 'cuenta-de-nadie'

const profileOf = (handle: string) => ({ handle, timeZone: 'America/Mexico_City', language: 'es' })
const rename = (as: Viewer, handle: string, at = now()) =>
  post(saveProfile, profileOf(handle), { as, at })
const fresh = (what: string) => `${what}-${crypto.randomUUID().slice(0, 8)}`

test('a changed public name leaves nothing behind: its page is gone and no notice holds it', async () => {
  const { slug, lead, members } = await team({ others: 1 })
  const [member] = members
  const handle = fresh('copal')
  await rename(member!, handle)
  expect(await statusOf(read(personPage, { params: { handle: member!.handle } }))).toBe(404)
  expect((await read(personPage, { params: { handle } })).handle).toBe(handle)
  const seen = await read(teamPage, { params: { team: slug } })
  expect(seen.members.map((each) => each.handle)).toEqual([lead.handle, handle])
  const told = await db.selectFrom('notification').select(['facts', 'path']).execute()
  expect(JSON.stringify(told)).toContain(handle)
  expect(JSON.stringify(told)).not.toContain(member!.handle)
})

test('nobody else takes a public name that was given up for a year, and the database does not say which it was', async () => {
  const [owner, other] = [await somebody(), await somebody()]
  await rename(owner, fresh('nuevo'))
  const taken = { error: { handle: ['handle-taken'] } }
  expect(await rename(other, owner.handle)).toMatchObject(taken)
  const cookie = keepGithubId(Math.floor(Math.random() * 1e9)).split(';')[0]
  const form = { handle: owner.handle, notice: 'on' }
  expect(await post(signUpByGithub, form, { cookie })).toMatchObject(taken)
  const kept = await db.selectFrom('retiredHandle').selectAll().execute()
  expect(JSON.stringify(kept)).not.toContain(owner.handle)
  await forgetRetiredHandles(new Date(now().getTime() + 366 * 86_400_000))
  expect(await rename(other, owner.handle)).toBeInstanceOf(Response)
})

test('whoever gave a public name up may take it back', async () => {
  const owner = await somebody()
  const handle = fresh('nuevo')
  await rename(owner, handle)
  expect(await rename({ ...owner, handle }, owner.handle)).toBeInstanceOf(Response)
  expect(await statusOf(read(personPage, { params: { handle: owner.handle } }))).toBe(200)
})

test('coming by GitHub proposes no public name', async () => {
  const cookie = keepGithubId(Math.floor(Math.random() * 1e9)).split(';')[0]
  expect(await read(githubPage, { cookie })).toEqual({
    page: { title: expect.any(String) },
    responsible: { operator: expect.any(String), contact: expect.any(String) },
  })
})

test('a name is shown on one datathon where its box is ticked, and nowhere else', async () => {
  const { slug, lead, brief } = await team()
  const asked = { as: lead, at: during, params: { datathon: brief.datathon.slug } }
  const form = { name, githubLogin: login }
  expect(await post(disclose, form, asked)).toMatchObject({ error: { showName: ['nothing-ticked'] } }) // prettier-ignore
  await post(disclose, { ...form, showName: 'on' }, asked)
  const seen = await read(teamPage, { params: { team: slug } })
  expect(seen.members[0]!.disclosed).toEqual({ name, githubLogin: null })
  expect(JSON.stringify(await db.selectFrom('disclosure').selectAll().execute())).not.toContain(login) // prettier-ignore
  expect(JSON.stringify(await read(personPage, { params: { handle: lead.handle } }))).not.toContain(name) // prettier-ignore
  const { datathons } = await read(ownDisclosures, { as: lead })
  expect(datathons).toMatchObject([{ slug: brief.datathon.slug, disclosed: { name } }])
  const other = await team()
  expect(JSON.stringify(await read(teamPage, { params: { team: other.slug } }))).not.toContain(name)
})

test('who organises or mentors is shown with the name they gave on the page of the datathon', async () => {
  const { brief } = await team()
  const mentor = await somebody()
  const params = { datathon: brief.datathon.slug }
  await done(grantDatathonRole(brief.organizer, brief.datathon.slug, { handle: mentor.handle, role: 'mentor' })) // prettier-ignore
  await post(disclose, { name, showName: 'on', githubLogin: login, showGithub: 'on' }, { as: mentor, params }) // prettier-ignore
  const { mentors } = await read(datathonPage, { params })
  expect(mentors).toEqual([{ handle: mentor.handle, disclosed: { name, githubLogin: login } }])
  const { holders } = await read(people, { as: brief.organizer, params })
  expect(holders.find(({ handle }) => handle === mentor.handle)?.disclosed).toEqual({ name, githubLogin: login }) // prettier-ignore
})

test('a name that was taken back is nowhere from then on', async () => {
  const { slug, lead, brief } = await team()
  const asked = { as: lead, at: during, params: { datathon: brief.datathon.slug } }
  await post(disclose, { name, showName: 'on' }, asked)
  await post(withdraw, {}, asked)
  expect((await read(teamPage, { params: { team: slug } })).members[0]!.disclosed).toBeNull()
  const left = await db.selectFrom('disclosure').select('name').where('personId', '=', lead.id).execute() // prettier-ignore
  expect(left).toEqual([])
  expect(await statusOf(post(withdraw, {}, asked))).toBe(409)
})

test('only who takes part gives a name, and leaving takes it along', async () => {
  const { brief } = await team()
  const params = { datathon: brief.datathon.slug }
  const stranger = await somebody()
  const form = { name, showName: 'on' }
  expect((await read(disclosurePage, { as: stranger, params })).takesPart).toBe(false)
  expect(await post(disclose, form, { as: stranger, params })).toMatchObject({ error: { '': ['takes-no-part'] } }) // prettier-ignore
  const viewer = await participant(brief.datathon.slug)
  await post(disclose, form, { as: viewer, params, at: during })
  await post(unregister, {}, { as: viewer, params, at: during })
  const left = await db.selectFrom('disclosure').select('name').where('personId', '=', viewer.id).execute() // prettier-ignore
  expect(left).toEqual([])
  expect(await statusOf(read(disclosurePage, { params }))).toBe(302)
})

test('whoever hides is not named by what they gave before, and cannot give another name meanwhile', async () => {
  const { slug, lead, brief } = await team({ others: 1 })
  const asked = { as: lead, at: during, params: { datathon: brief.datathon.slug } }
  await post(disclose, { name, showName: 'on' }, asked)
  await done(shelterPerson(lead, during))
  expect(JSON.stringify(await read(teamPage, { params: { team: slug } }))).not.toContain(name)
  expect(await post(disclose, { name, showName: 'on' }, asked)).toMatchObject({ error: { '': ['sheltered'] } }) // prettier-ignore
})

test('a judge is named on the datathon’s page only by their own word, and not after it or the role ends', async () => {
  const { brief } = await team()
  const { organizer, datathon } = brief
  const params = { datathon: datathon.slug }
  const [judge, silent] = [await somebody(), await somebody()]
  const role = (handle: string) => ({ handle, role: 'judge' as const })
  for (const { handle } of [judge, silent]) await done(grantDatathonRole(organizer, datathon.slug, role(handle))) // prettier-ignore
  const listed = async () => (await read(datathonPage, { params })).judges
  const asked = { as: judge, params }
  await post(disclose, { name, showName: 'on' }, asked)
  expect(await listed()).toEqual([])
  await post(disclose, { name, showName: 'on', showAsJudge: 'on' }, asked)
  expect(await listed()).toEqual([{ handle: judge.handle, disclosed: { name, githubLogin: null } }])
  await post(disclose, { showAsJudge: 'on' }, asked)
  expect(await listed()).toEqual([{ handle: judge.handle, disclosed: null }])
  await post(withdraw, {}, asked)
  expect(await listed()).toEqual([])
  await post(disclose, { showAsJudge: 'on' }, asked)
  await post(revoke, role(judge.handle), { as: organizer, params })
  await done(grantDatathonRole(organizer, datathon.slug, role(judge.handle)))
  expect(await listed()).toEqual([])
  const other = await participant(datathon.slug)
  expect(await post(disclose, { showAsJudge: 'on' }, { as: other, params })).toMatchObject({ error: { showAsJudge: ['judges-not'] } }) // prettier-ignore
})

test('a judge in shelter is not among the judges that are named', async () => {
  const { brief } = await team()
  const params = { datathon: brief.datathon.slug }
  const judge = await somebody()
  await done(grantDatathonRole(brief.organizer, brief.datathon.slug, { handle: judge.handle, role: 'judge' })) // prettier-ignore
  await post(disclose, { showAsJudge: 'on' }, { as: judge, params })
  await done(shelterPerson(judge, during))
  expect((await read(datathonPage, { params })).judges).toEqual([])
})
