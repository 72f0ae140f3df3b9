import type { ActionFunction, LoaderFunction } from '@remix-run/node'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { readVisit } from '~/domains/people/read-visit.server'
import { openSession } from '~/domains/people/sessions.server'
import { now, realTime } from '~/platform/clock'
import { siteMap } from '~/routes'
import { aDatathon } from '../support/datathons'
import { enrol } from '../support/factors'
import { somebody } from '../support/people'
import { post, read } from '../support/visit'

const modules = import.meta.glob<{
  loader?: LoaderFunction
  action?: ActionFunction
  meta?: unknown
}>('/app/routes/**/*.{ts,tsx}')

let entrusted: Awaited<ReturnType<typeof somebody>> | undefined

const behindRoles = siteMap.filter(({ path }) => /^(admin|organize|judge)(\/|$)/.test(path ?? ''))

/** What a request to a path knows of somebody who has just signed in, with or without a second factor. */
async function visitOf(personId: string, path: string, secondFactorAt: Date | null = null) {
  const cookie = (await openSession(personId, { secondFactorAt })).split(';')[0]!
  const arrival = { now: now(), requestId: 'x', network: 'x', nonce: 'x', sent: false }
  return (await readVisit({ cookie, acceptLanguage: 'es' }, arrival, path)).visit
}

async function whereTo(answer: unknown): Promise<string | null> {
  const response = await Promise.resolve(answer).catch((thrown: unknown) => thrown)
  return response instanceof Response ? response.headers.get('location') : null
}

test('there are pages behind roles', () => expect(behindRoles.length).toBeGreaterThan(15))

test.each(behindRoles.map(({ path, file }) => ({ path: path!, file })))(
  'checklist 10: /$path leads an administrator, organiser or judge without a second factor to add one',
  async ({ path: pattern, file }) => {
    const module = await modules[`/app/${file}`]!()
    const path = `/${pattern.replace(/:\w+/g, 'x')}`
    const params = Object.fromEntries(
      [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => [name, 'x']),
    )
    const person = (entrusted ??= await somebody('administrator', 'organizer'))
    const { viewer, awaiting } = await visitOf(person.id, path)
    const asked = { as: viewer, awaiting, path, params }
    const enrolment = /^\/me\/security\/second-factor\?back=/
    // What only takes forms has no page: asked for by its address it is not there, or leads to the page above.
    const onlyPosts = module.action && !module.meta
    const page = module.loader && !onlyPosts ? [read(module.loader as never, asked)] : []
    const form = module.action ? [post(module.action as never, { anything: 'x' }, asked)] : []
    const led = await Promise.all([...page, ...form].map(whereTo))
    expect(led).not.toEqual([])
    for (const to of led) expect(to).toMatch(enrolment)
  },
)

test('whoever was made a judge of one datathon is asked for a second factor from then on', async () => {
  const person = await somebody()
  expect((await visitOf(person.id, '/judge')).viewer).toMatchObject({ id: person.id })
  const { id: datathonId } = await aDatathon()
  await db
    .insertInto('datathonRole')
    .values({ datathonId, personId: person.id, role: 'judge' })
    .execute()
  const visit = await visitOf(person.id, '/judge?x=1')
  expect(visit.viewer).toBeNull()
  expect(visit.awaiting).toMatchObject({ person: { id: person.id }, back: '/judge?x=1' })
})

test('until then one reads one’s own account, without one’s roles', async () => {
  const organizer = await somebody('organizer')
  expect((await visitOf(organizer.id, '/me/profile')).viewer).toMatchObject({ roles: [] })
  expect((await visitOf(organizer.id, '/')).viewer).toBeNull()
})

test('once a second factor was passed the roles count', async () => {
  const organizer = await somebody('organizer')
  await enrol(organizer, realTime())
  const visit = await visitOf(organizer.id, '/organize/x', now())
  expect(visit.viewer).toMatchObject({ roles: ['organizer'] })
})

test('a curator may add a second factor and need not', async () => {
  const curator = await somebody('curator')
  expect((await visitOf(curator.id, '/curate')).viewer).toMatchObject({ roles: ['curator'] })
})

test('a companion reads no need before a second factor was passed, and comes back to it', async () => {
  const companion = await somebody('companion')
  const visit = await visitOf(companion.id, '/needs?x=1')
  expect(visit.viewer).toBeNull()
  expect(visit.awaiting).toMatchObject({ person: { id: companion.id }, back: '/needs?x=1' })
  const passed = await visitOf(companion.id, '/needs', now())
  expect(passed.viewer).toMatchObject({ id: companion.id })
})

test('whoever has accepted to read conduct reports is asked for a second factor from then on', async () => {
  const { id: personId } = await somebody()
  const { id: datathonId } = await aDatathon()
  await db.insertInto('conductHandler').values({ datathonId, personId, namedAt: now() }).execute()
  expect((await visitOf(personId, '/conduct')).viewer).toMatchObject({ id: personId })
  await db
    .updateTable('conductHandler')
    .set({ acceptedAt: now() })
    .where('personId', '=', personId)
    .execute()
  expect((await visitOf(personId, '/conduct')).viewer).toBeNull()
})
