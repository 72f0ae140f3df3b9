import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { findOrganization } from '~/domains/organizations/queries.server'
import { loader as list } from '~/routes/admin/organizations'
import { action as decide, loader as reviewPage } from '~/routes/admin/organization'
import { action as edit, loader as editPage } from '~/routes/organizations/edit'
import { loader as room } from '~/routes/organizations/members'
import { action as found } from '~/routes/organizations/new'
import { loader as page } from '~/routes/organizations/organization'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const verified = { decision: 'verified', note: 'Acta constitutiva revisada.' }
const at = (slug: string) => ({ organization: slug })

const newestOutcome = async () =>
  (await listEntriesAfter((await findHead())!.number - 1, 1))[0]!.outcome

async function toldOf(personId: string) {
  const rows = await db
    .selectFrom('notification')
    .select('kind')
    .where('recipientId', '=', personId)
    .execute()
  return rows.map(({ kind }) => kind)
}

test('whoever registers an organisation owns it, and the administrators are told', async () => {
  const administrator = await somebody('administrator')
  const viewer = await somebody()
  const form = { name: 'Red Voces de Adentro', kind: 'cso' }
  const answer = (await post(found, form, { as: viewer })) as Response
  expect(answer.headers.get('location')).toBe('/organizations/red-voces-de-adentro')
  const asked = { as: viewer, params: at('red-voces-de-adentro') }
  const { members } = await read(room, asked)
  expect(members).toMatchObject([{ handle: viewer.handle, role: 'owner' }])
  const { mayWrite } = await read(page, asked)
  expect(mayWrite).toBe(true)
  expect(await toldOf(administrator.id)).toContain('organization-waits')
})

test('two organisations of one name have two addresses, even at once', async () => {
  const founders = await Promise.all([1, 2, 3].map(() => somebody()))
  const form = { name: 'Familias en Vela', kind: 'cso' }
  const answers = await Promise.all(founders.map((as) => post(found, form, { as })))
  const addresses = answers.map((answer) => (answer as Response).headers.get('location'))
  expect(new Set(addresses).size).toBe(3)
})

test('registering leads back to what was begun, and nowhere else', async () => {
  const viewer = await somebody()
  const form = { name: 'Umbral', kind: 'cso', back: '/challenges/new?theme=evidence' }
  const answer = (await post(found, form, { as: viewer })) as Response
  expect(answer.headers.get('location')).toBe('/challenges/new?theme=evidence')
  const elsewhere = (await post(
    found,
    { ...form, back: '//example.org' },
    { as: viewer },
  )) as Response
  expect(elsewhere.headers.get('location')).toMatch(/^\/organizations\/umbral/)
})

test('nobody registers without signing in, without a name or with a link that is none', async () => {
  expect(await statusOf(post(found, { name: 'Umbral', kind: 'cso' }))).toBe(302)
  const viewer = await somebody()
  const reply = await post(found, { kind: 'cso', website: 'javascript:alert(1)' }, { as: viewer })
  expect(reply).toMatchObject({ error: { name: ['required'], website: ['not-a-url'] } })
})

test('a page is public once verified; before that its members and the administrators see it', async () => {
  const { slug, owner, administrator } = await organization()
  const asked = { params: at(slug) }
  expect(await statusOf(read(page, asked))).toBe(404)
  expect(await statusOf(read(page, { ...asked, as: await somebody() }))).toBe(404)
  expect(await newestOutcome()).toBe('refused:not-found')
  expect(await statusOf(read(page, { ...asked, as: owner }))).toBe(200)
  await post(decide, verified, { ...asked, as: administrator })
  expect(await statusOf(read(page, asked))).toBe(200)
})

test('the public sees neither members nor decisions', async () => {
  const { slug } = await organization('verified')
  const { members, decisions } = await read(page, { params: at(slug) })
  expect([members, decisions]).toEqual([null, []])
})

test('a decision needs its note, stays with it, and is mailed to the owners', async () => {
  const { slug, owner, administrator } = await organization()
  const asked = { as: administrator, params: at(slug) }
  const reply = await post(decide, { decision: 'verified', note: 'sí' }, asked)
  expect(reply).toMatchObject({ error: { note: ['too-short:10'] } })
  expect((await findOrganization(slug))?.status).toBe('pending')
  await post(decide, verified, asked)
  expect((await findOrganization(slug))?.status).toBe('verified')
  expect(await toldOf(owner.id)).toContain('organization-verified')
  const { decisions } = await read(page, { as: owner, params: at(slug) })
  expect(decisions).toMatchObject([
    { status: 'verified', note: verified.note, by: administrator.handle },
  ])
})

test('only administrators decide, and never on their own organisation', async () => {
  const { slug, owner } = await organization()
  expect(await statusOf(read(list, { as: owner }))).toBe(403)
  expect(await statusOf(read(reviewPage, { as: owner, params: at(slug) }))).toBe(403)
  const reply = await post(decide, verified, { as: owner, params: at(slug) })
  expect(reply).toMatchObject({ error: { '': ['not-allowed'] } })
  const own = await somebody('administrator')
  await post(found, { name: `Propia de ${own.handle}`, kind: 'ict' }, { as: own })
  const asked = { as: own, params: at(`propia-de-${own.handle}`) }
  expect(await post(decide, verified, asked)).toMatchObject({ error: { '': ['not-allowed'] } })
  expect((await read(reviewPage, asked)).isOwn).toBe(true)
})

test('what was refused stays so until it asks again, and what was verified can be suspended', async () => {
  const { slug, administrator } = await organization('refused')
  const reply = await post(decide, verified, { as: administrator, params: at(slug) })
  expect(reply).toMatchObject({ error: { '': ['cannot-decide'] } })
  const suspended = await organization('verified', 'suspended')
  expect(await statusOf(read(page, { params: at(suspended.slug) }))).toBe(404)
})

test('owners edit what their organisation says; others cannot, and its address stays', async () => {
  const { slug, owner } = await organization('verified')
  const stranger = await somebody()
  const form = { name: 'Umbral Justicia, A.C.', kind: 'cso', stateCode: '09' }
  expect(await statusOf(read(editPage, { as: stranger, params: at(slug) }))).toBe(403)
  const reply = await post(edit, form, { as: stranger, params: at(slug) })
  expect(reply).toMatchObject({ error: { '': ['not-allowed'] } })
  const answer = (await post(edit, form, { as: owner, params: at(slug) })) as Response
  expect(answer.headers.get('location')).toBe(`/organizations/${slug}`)
  const { page: told, organization: saved } = await read(page, { params: at(slug) })
  expect([told.title, saved.state]).toEqual([form.name, 'Ciudad de México'])
})
