import { db } from 'db/client'
import { expect, test } from 'vitest'
import { action as grant, loader as roles } from '~/routes/admin/roles'
import { action as revoke } from '~/routes/admin/roles-removal'
import { loader as today } from '~/routes/admin/today'
import { action as moveClock, loader as clock } from '~/routes/dev/clock'
import { measureClock, now } from '~/platform/clock'
import { closeQueue, openQueue } from '~/platform/queue'
import { aDatathon, lastEntryOf, noticesOf } from '../support/datathons'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

type Reply = { error?: Record<string, string[]> }
const errorsOf = async (answer: unknown) => ((await answer) as Reply).error

test('administration is the administrators’ alone, and others who try are written down', async () => {
  const person = await somebody('organizer')
  for (const loader of [today, roles]) {
    expect(await statusOf(read<unknown>(loader, { as: person }))).toBe(403)
    expect(await statusOf(read<unknown>(loader, { path: '/admin' }))).toBe(302)
  }
  const form = { handle: person.handle, role: 'administrator' }
  expect(await statusOf(post(grant, form, { as: person }))).toBe(403)
  expect(await statusOf(post(revoke, form, { as: person }))).toBe(403)
  expect(await lastEntryOf(person)).toEqual({ kind: 'role.revoke', outcome: 'refused:not-allowed' })
})

test('an administrator gives a role by public name, and the person is told', async () => {
  const admin = await somebody('administrator')
  const person = await somebody()
  const form = { handle: person.handle, role: 'curator' }
  expect(await statusOf(post(grant, form, { as: admin }))).toBe(302)
  expect((await noticesOf(person))[0]).toMatchObject({ kind: 'role-granted' })
  expect((await errorsOf(post(grant, form, { as: admin })))?.role).toEqual(['already-granted'])
  const nobody = { ...form, handle: 'nadie-se-llama-asi' }
  expect((await errorsOf(post(grant, nobody, { as: admin })))?.handle).toEqual(['not-a-person'])
})

test('the last administrator can’t be removed', async () => {
  await db.deleteFrom('instanceRole').where('role', '=', 'administrator').execute()
  const admin = await somebody('administrator')
  const own = { handle: admin.handle, role: 'administrator' }
  const answer = Promise.resolve(post(revoke, own, { as: admin }))
  const refused = (await answer.catch((thrown: unknown) => thrown)) as Response
  expect(refused.status).toBe(409)
  expect(await refused.text()).toMatch(/última persona que administra/)
  const other = await somebody('administrator')
  expect(await statusOf(post(revoke, own, { as: other }))).toBe(302)
  const { holders } = await read(roles, { as: other })
  expect(holders.filter(({ role }) => role === 'administrator')).toMatchObject([
    { handle: other.handle },
  ])
})

test('two administrators who remove each other at once leave one', async () => {
  await db.deleteFrom('instanceRole').where('role', '=', 'administrator').execute()
  const [one, two] = [await somebody('administrator'), await somebody('administrator')]
  const remove = (as: typeof one, whom: typeof one) =>
    statusOf(post(revoke, { handle: whom.handle, role: 'administrator' }, { as }))
  expect((await Promise.all([remove(one, two), remove(two, one)])).sort()).toEqual([302, 409])
})

test('what waits: organisations to verify', async () => {
  await openQueue([], { working: false })
  try {
    const admin = await somebody('administrator')
    const before = await read(today, { as: admin })
    await organization()
    expect((await read(today, { as: admin })).pending).toBe(before.pending + 1)
  } finally {
    await closeQueue()
  }
})

test('the demo’s clock is the administrator’s; a visitor is led to sign in', async () => {
  expect(await statusOf(read(clock, { path: '/dev/clock' }))).toBe(302)
  expect(await statusOf(read(clock, { as: await somebody() }))).toBe(403)
  expect(await statusOf(post(moveClock, { span: 'day' }, { as: await somebody() }))).toBe(403)
})

test('the clock goes forward, to a datathon’s next instant too, and never back', async () => {
  const admin = await somebody('administrator')
  await measureClock()
  const before = now()
  await post(moveClock, { span: 'day' }, { as: admin })
  const day = now().getTime() - before.getTime()
  expect(day).toBeGreaterThanOrEqual(86_400_000)
  expect(day).toBeLessThan(86_400_000 + 60_000)

  const wall = (days: number) =>
    new Date(now().getTime() + days * 86_400_000).toISOString().slice(0, 16)
  const coming = await aDatathon({
    timeZone: 'UTC',
    callOpensAt: wall(1),
    registrationOpensAt: wall(2),
    startsAt: wall(3),
    submissionsCloseAt: wall(4),
    judgingClosesAt: wall(5),
    resultsAt: wall(6),
  })
  await post(moveClock, { datathon: coming.slug }, { as: admin })
  expect(now().toISOString().slice(0, 16)).toBe(coming.fields.callOpensAt)

  // A page that was opened before asks for an hour from then, which has passed by now.
  const stale = new Date(now().getTime() - 10 * 86_400_000)
  const reached = now()
  await post(moveClock, { span: 'hour' }, { as: admin, at: stale })
  expect(now().getTime()).toBeGreaterThanOrEqual(reached.getTime() - 1000)
})

test('a datathon with nothing ahead is no place to go to', async () => {
  const admin = await somebody('administrator')
  const { slug } = await aDatathon()
  expect(await statusOf(post(moveClock, { datathon: slug }, { as: admin }))).toBe(409)
  expect(await statusOf(post(moveClock, { span: 'year' }, { as: admin }))).toBe(400)
})
