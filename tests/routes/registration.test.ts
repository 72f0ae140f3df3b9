import { db } from 'db/client'
import { expect, test } from 'vitest'
import { action as grant, loader as people } from '~/routes/datathons/organize-people'
import { action as revoke } from '~/routes/datathons/organize-people-removal'
import { action as register, loader as registration } from '~/routes/datathons/registration'
import { action as withdraw } from '~/routes/datathons/withdrawal'
import {
  aDatathon,
  afterClose,
  early,
  lastEntryOf,
  noticesOf,
  whileRegistering,
  whileRunning,
} from '../support/datathons'
import { somebody } from '../support/people'
import { during, team } from '../support/teams'
import { post, read, statusOf } from '../support/visit'

const accepted = { codeOfConduct: 'on' }
type Reply = { error?: Record<string, string[]> }
const errorsOf = async (answer: unknown) => ((await answer) as Reply).error

const isRegistered = async (datathonId: string, personId: string) =>
  Boolean(
    await db
      .selectFrom('registration')
      .select('codeOfConductAcceptedAt')
      .where('datathonId', '=', datathonId)
      .where('personId', '=', personId)
      .executeTakeFirst(),
  )

test('one registers by accepting the code of conduct, and the moment is kept', async () => {
  const { id, params } = await aDatathon()
  const as = await somebody()
  const without = await errorsOf(post(register, {}, { as, params, at: whileRegistering }))
  expect(without?.codeOfConduct).toEqual(['code-of-conduct-not-accepted'])
  expect(await isRegistered(id, as.id)).toBe(false)
  const done = await post(register, accepted, { as, params, at: whileRegistering })
  expect(await statusOf(done)).toBe(302)
  const { codeOfConductAcceptedAt } = await db
    .selectFrom('registration')
    .select('codeOfConductAcceptedAt')
    .where('personId', '=', as.id)
    .executeTakeFirstOrThrow()
  expect(codeOfConductAcceptedAt).toEqual(whileRegistering)
})

test('checklist 14: registration is refused before it opens, after hand-ins close, and a second time', async () => {
  const { params } = await aDatathon()
  const as = await somebody()
  const ask = async (at: Date) =>
    (await errorsOf(post(register, accepted, { as, params, at })))?.['']
  expect(await ask(early)).toEqual(['registration-not-open-yet'])
  expect(await ask(afterClose)).toEqual(['registration-closed'])
  await post(register, accepted, { as, params, at: whileRunning })
  expect(await ask(whileRunning)).toEqual(['already-registered'])
  expect(await lastEntryOf(as)).toEqual({
    kind: 'datathon.register',
    outcome: 'refused:already-registered',
  })
})

test('the page of registration says which of four it is', async () => {
  const { params } = await aDatathon()
  const as = await somebody()
  const state = async (at: Date) => (await read(registration, { as, params, at })).state
  expect(await state(early)).toBe('early')
  expect(await state(whileRegistering)).toBe('open')
  expect(await state(afterClose)).toBe('closed')
  await post(register, accepted, { as, params, at: whileRegistering })
  expect(await state(whileRegistering)).toBe('registered')
})

test('a visitor is led to sign in and back to the registration', async () => {
  const { params, slug } = await aDatathon()
  const path = `/datathons/${slug}/registration`
  const answer = await read(registration, { params, path }).catch((thrown: unknown) => thrown)
  const back = new URLSearchParams({ back: path })
  expect((answer as Response).headers.get('location')).toBe(`/sign-in?${back}`)
})

test('one leaves until hand-ins close, and says so only where one is registered', async () => {
  const { id, params } = await aDatathon()
  const as = await somebody()
  expect(await statusOf(post(withdraw, {}, { as, params, at: whileRunning }))).toBe(409)
  await post(register, accepted, { as, params, at: whileRegistering })
  expect(await statusOf(post(withdraw, {}, { as, params, at: afterClose }))).toBe(409)
  expect(await isRegistered(id, as.id)).toBe(true)
  expect(await statusOf(post(withdraw, {}, { as, params, at: whileRunning }))).toBe(302)
  expect(await isRegistered(id, as.id)).toBe(false)
})

test('whoever is in a team leaves the team first', async () => {
  const { lead, brief } = await team()
  const params = { datathon: brief.datathon.slug }
  const answer = Promise.resolve(post(withdraw, {}, { as: lead, params, at: during }))
  const refused = (await answer.catch((thrown: unknown) => thrown)) as Response
  expect(refused.status).toBe(409)
  expect(await refused.text()).toMatch(/salir del equipo/)
  expect(await isRegistered(brief.datathon.id, lead.id)).toBe(true)
})

test('an organiser names judges by public name; the person is told, in the datathon’s words', async () => {
  const { params, organizer } = await aDatathon()
  const judge = await somebody()
  const form = { handle: judge.handle, role: 'judge' }
  expect(await statusOf(post(grant, form, { as: organizer, params }))).toBe(302)
  expect((await noticesOf(judge))[0]).toMatchObject({
    kind: 'datathon-role-granted',
    facts: { role: 'judge' },
  })
  const again = await errorsOf(post(grant, form, { as: organizer, params }))
  expect(again?.role).toEqual(['already-granted'])
  const nobody = { ...form, handle: 'nadie-se-llama-asi' }
  expect((await errorsOf(post(grant, nobody, { as: organizer, params })))?.handle).toEqual([
    'not-a-person',
  ])
})

test('nobody gives themselves a role in a datathon', async () => {
  const { params } = await aDatathon()
  const person = await somebody()
  const form = { handle: person.handle, role: 'organizer' }
  expect(await statusOf(post(grant, form, { as: person, params }))).toBe(403)
  expect(await statusOf(post(revoke, form, { as: person, params }))).toBe(403)
  expect(await statusOf(read(people, { as: person, params }))).toBe(403)
})

test('the last organiser of a datathon stays, until there is another', async () => {
  const { params, organizer } = await aDatathon()
  const own = { handle: organizer.handle, role: 'organizer' }
  expect(await statusOf(post(revoke, own, { as: organizer, params }))).toBe(409)
  const other = await somebody()
  await post(grant, { handle: other.handle, role: 'organizer' }, { as: organizer, params })
  const gone = (await post(revoke, own, { as: other, params })) as Response
  expect(gone.status).toBe(302)
  expect((await read(people, { as: other, params })).holders).toEqual([
    { handle: other.handle, role: 'organizer', disclosed: null },
  ])
})
