import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import type { Viewer } from '~/domains/people/rules'
import { now } from '~/platform/clock'
import { hashOf } from '~/platform/secrets'
import { action as decline } from '~/routes/organizations/ownership-refusal'
import { action as demote, loader as demotionPage } from '~/routes/organizations/demotion'
import { action as leave, loader as departurePage } from '~/routes/organizations/departure'
import { action as mail } from '~/routes/organizations/invitation-mail'
import { action as revoke } from '~/routes/organizations/invitation-revocation'
import { action as invite, loader as invitationsPage } from '~/routes/organizations/invitations'
import { action as join, loader as joinPage } from '~/routes/organizations/join'
import { action as remove, loader as removalPage } from '~/routes/organizations/member-removal'
import { loader as room } from '~/routes/organizations/members'
import { action as offer } from '~/routes/organizations/offer'
import { action as withdrawOffer } from '~/routes/organizations/offer-withdrawal'
import { loader as page } from '~/routes/organizations/organization'
import { action as accept, loader as ownershipPage } from '~/routes/organizations/ownership'
import { loader as signIn } from '~/routes/account/sign-in'
import { action as askAgain } from '~/routes/organizations/review-request'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

type Joined = {
  data: { page: { title: string }; refusal: string | null }
  init: { status?: number }
}
type Loader = (args: LoaderFunctionArgs) => Promise<unknown>
type Deed = (args: ActionFunctionArgs) => Promise<unknown>
const day = 24 * 3_600_000
const refusalOf = (answer: unknown) => (answer as { refusal?: string }).refusal
const placeOf = (answer: unknown) => (answer as Response).headers.get('location')

async function linkOf(as: Viewer, slug: string, places = '1') {
  const answer = await post(invite, { places }, { as, params: { organization: slug } })
  return (answer as { link: string }).link.split('/').at(-1)!
}

async function withMember() {
  const made = await organization('verified')
  const member = await somebody()
  const token = await linkOf(made.owner, made.slug)
  await post(join, {}, { as: member, params: { token } })
  return { ...made, member }
}

async function rolesIn(slug: string, as: Viewer) {
  const { members } = await read(room, { as, params: { organization: slug } })
  return Object.fromEntries(members.map(({ handle, role }) => [handle, role]))
}

async function toldOf({ id }: Viewer) {
  const rows = await db
    .selectFrom('notification')
    .select(['kind', 'facts'])
    .where('recipientId', '=', id)
    .execute()
  return rows
}
const kindsOf = async (viewer: Viewer) => (await toldOf(viewer)).map(({ kind }) => kind)

test('who is in an organisation is seen by its members and by administrators, and by nobody else', async () => {
  const { slug, owner, administrator, member } = await withMember()
  const params = { organization: slug }
  for (const as of [owner, member, administrator])
    expect(Object.keys(await rolesIn(slug, as))).toContain(owner.handle)
  expect(await statusOf(read(room, { params }))).toBe(302)
  for (const as of [await somebody(), await somebody('organizer'), await somebody('curator')])
    expect(await statusOf(read(room, { as, params }))).toBe(404)
  const seen = JSON.stringify(await read(page, { params }))
  expect(seen).not.toContain(owner.handle)
  expect(seen).not.toContain(member.handle)
})

test('an invitation is opened without taking its place; joining tells the owners, naming nobody', async () => {
  const { slug, owner } = await organization('verified')
  const token = await linkOf(owner, slug)
  const newcomer = await somebody()
  const asked = { as: newcomer, params: { token } }
  const { data } = (await read(joinPage, asked)) as Joined
  expect(data.page.title).toMatch(/^Invitación a Umbral/)
  expect(JSON.stringify(data)).not.toContain(owner.handle)
  expect(placeOf(await post(join, {}, asked))).toBe(`/organizations/${slug}/members`)
  expect(await rolesIn(slug, newcomer)).toEqual({ [owner.handle]: 'owner', [newcomer.handle]: 'member' }) // prettier-ignore
  const told = (await toldOf(owner)).find(({ kind }) => kind === 'organization-joined')
  expect(JSON.stringify(told)).not.toContain(newcomer.handle)
  const again = (await read(joinPage, asked)) as Joined
  expect(again.data).toMatchObject({ refusal: 'already-member', isUsable: false })
  const late = (await read(joinPage, { ...asked, as: await somebody() })) as Joined
  expect([late.data.refusal, late.init.status]).toEqual(['link-expired', 404])
})

test('whoever follows an invitation without an account is led to sign in, is told why, and comes back to it', async () => {
  const { slug, owner } = await organization('verified')
  const path = `/organizations/invitations/${await linkOf(owner, slug)}`
  for (const link of [path, '/organizations/invitations/unknown']) {
    const token = link.split('/').at(-1)!
    const answer = read(joinPage, { path: link, params: { token } }).catch((led: unknown) => led)
    const way = `/sign-in?back=${encodeURIComponent(link)}`
    expect(placeOf(await answer)).toBe(way)
    const { data } = (await read(signIn, { path: way })) as { data: { why: unknown } }
    if (link === path) expect(JSON.stringify(data.why)).toContain('Umbral')
    else expect(data.why).toBeNull()
  }
})

test('fifty who come at once by an invitation for one: one gets in', async () => {
  const { slug, owner } = await organization('verified')
  const token = await linkOf(owner, slug)
  const crowd = await Promise.all(Array.from({ length: 50 }, () => somebody()))
  const answers = await Promise.all(crowd.map((as) => post(join, {}, { as, params: { token } })))
  expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1)
  expect(Object.keys(await rolesIn(slug, owner))).toHaveLength(2)
})

test('of an invitation only a hash is kept, and it is void once called back or a week old', async () => {
  const { slug, owner } = await organization('verified')
  const params = { organization: slug }
  const [token, other] = [await linkOf(owner, slug), await linkOf(owner, slug, '3')]
  const kept = await db.selectFrom('organizationInvitation').selectAll().execute()
  expect(JSON.stringify(kept)).not.toContain(token)
  expect(kept.map(({ tokenHash }) => tokenHash)).toContain(hashOf(token))
  const { invitations } = await read(invitationsPage, { as: owner, params })
  expect(invitations.map(({ places }) => places).toSorted()).toEqual([1, 3])
  const { id } = invitations.find(({ places }) => places === 1)!
  await post(revoke, {}, { as: owner, params: { ...params, invitation: id } })
  const newcomer = await somebody()
  expect(refusalOf(await post(join, {}, { as: newcomer, params: { token } }))).toBe('link-expired')
  const late = { as: newcomer, params: { token: other }, at: new Date(now().getTime() + 7 * day) }
  expect(refusalOf(await post(join, {}, late))).toBe('link-expired')
})

test('an invitation by mail names no one, keeps no address, and leaves twenty times a day at most', async () => {
  const { slug, owner } = await organization('verified')
  const asked = { as: owner, params: { organization: slug } }
  const email = 'alguien@colectiva.example'
  expect(placeOf(await post(mail, { email }, asked))).toBe(`/organizations/${slug}/invitations`)
  const sent = await db
    .selectFrom('notification')
    .select(['facts', 'path', 'mailOnly'])
    .where('address', '=', email)
    .executeTakeFirstOrThrow()
  expect(sent.mailOnly).toBe(true)
  expect(JSON.stringify(sent.facts)).not.toContain(owner.handle)
  const token = sent.path.split('/').at(-1)!
  const newcomer = await somebody()
  expect(placeOf(await post(join, {}, { as: newcomer, params: { token } }))).toBeTruthy()
  expect(JSON.stringify(await db.selectFrom('organizationInvitation').selectAll().execute())).not.toContain(email) // prettier-ignore
  for (let n = 1; n < 20; n += 1) await post(mail, { email: `n${n}@colectiva.example` }, asked)
  expect(await post(mail, { email }, asked)).toMatchObject({ error: { email: ['invitation-mails-spent'] } }) // prettier-ignore
})

test('members neither invite nor take anybody off; strangers find nothing there', async () => {
  const { slug, owner, member, administrator } = await withMember()
  const params = { organization: slug, handle: owner.handle }
  const pages: Loader[] = [invitationsPage, removalPage, demotionPage]
  for (const loader of pages) {
    expect(await statusOf(read(loader, { as: member, params }))).toBe(403)
    expect(await statusOf(read(loader, { as: administrator, params }))).toBe(403)
    expect(await statusOf(read(loader, { as: await somebody(), params }))).toBe(404)
  }
  const deeds: Deed[] = [invite, remove, demote, offer, mail]
  for (const action of deeds)
    expect(await statusOf(post(action, { places: '1' }, { as: member, params }))).toBe(403)
})

test('an organisation that was suspended invites nobody, and its open links let nobody in', async () => {
  const { slug, owner } = await organization('verified', 'suspended')
  const asked = { as: owner, params: { organization: slug } }
  expect((await read(invitationsPage, asked)).mayInvite).toBe(false)
  const { reply } = (await post(invite, { places: '1' }, asked)) as { reply: object }
  expect(reply).toMatchObject({ error: { '': ['organization-stopped'] } })
})

test('the last owner can neither leave nor step down, and the page says what to do', async () => {
  const { slug, owner, member } = await withMember()
  const params = { organization: slug, handle: owner.handle }
  const asked = { as: owner, params }
  expect((await read(departurePage, asked)).refusal).toBe('last-owner')
  expect(refusalOf(await post(leave, {}, asked))).toBe('last-owner')
  expect(refusalOf(await post(demote, {}, asked))).toBe('last-owner')
  expect(refusalOf(await post(remove, {}, asked))).toBe('last-owner')
  expect(placeOf(await post(leave, {}, { as: member, params }))).toBe('/me')
  expect(await rolesIn(slug, owner)).toEqual({ [owner.handle]: 'owner' })
  expect(await kindsOf(owner)).toContain('organization-left')
})

test('nobody is made an owner unasked: it is offered, and accepted or not', async () => {
  const { slug, owner, member } = await withMember()
  const params = { organization: slug, handle: member.handle }
  await post(offer, { stepsDown: 'no' }, { as: owner, params })
  expect(await rolesIn(slug, owner)).toMatchObject({ [member.handle]: 'member' })
  expect(await kindsOf(member)).toContain('organization-offered')
  expect(placeOf(await post(decline, {}, { as: member, params }))).toBe(`/organizations/${slug}/members`) // prettier-ignore
  expect(refusalOf(await post(accept, {}, { as: member, params }))).toBe('no-offer')
  await post(offer, { stepsDown: 'no' }, { as: owner, params })
  expect((await read(ownershipPage, { as: member, params })).offer).toMatchObject({ handle: owner.handle }) // prettier-ignore
  await post(accept, {}, { as: member, params })
  expect(await rolesIn(slug, owner)).toEqual({ [owner.handle]: 'owner', [member.handle]: 'owner' })
})

test('owning is handed over at once: there is never none and never a third', async () => {
  const { slug, owner, member } = await withMember()
  const params = { organization: slug, handle: member.handle }
  await post(offer, { stepsDown: 'yes' }, { as: owner, params })
  await post(accept, {}, { as: member, params })
  expect(await rolesIn(slug, owner)).toEqual({ [owner.handle]: 'member', [member.handle]: 'owner' })
  expect(await statusOf(post(invite, { places: '1' }, { as: owner, params }))).toBe(403)
})

test('an offer that was taken back, or made by whoever owns no longer, makes nobody an owner', async () => {
  const { slug, owner, member } = await withMember()
  const params = { organization: slug, handle: member.handle }
  await post(offer, { stepsDown: 'no' }, { as: owner, params })
  await post(withdrawOffer, {}, { as: owner, params })
  expect(refusalOf(await post(accept, {}, { as: member, params }))).toBe('no-offer')
  const third = await somebody()
  await post(join, {}, { as: third, params: { token: await linkOf(owner, slug) } })
  const toThird = { organization: slug, handle: third.handle }
  await post(offer, { stepsDown: 'no' }, { as: owner, params })
  await post(offer, { stepsDown: 'no' }, { as: owner, params: toThird })
  await post(accept, {}, { as: member, params })
  await post(demote, {}, { as: member, params: { ...params, handle: owner.handle } })
  expect(refusalOf(await post(accept, {}, { as: third, params: toThird }))).toBe('no-offer')
  expect(await kindsOf(owner)).toContain('organization-demoted')
})

test('of two owners who leave at once, one stays', async () => {
  for (let n = 0; n < 5; n += 1) {
    const { slug, owner, member } = await withMember()
    const params = { organization: slug, handle: member.handle }
    await post(offer, { stepsDown: 'no' }, { as: owner, params })
    await post(accept, {}, { as: member, params })
    const answers = await Promise.all([owner, member].map((as) => post(leave, {}, { as, params })))
    expect(answers.map(refusalOf).filter(Boolean)).toEqual(['last-owner'])
  }
})

test('whoever is taken off is told, sees nothing of it any more, and comes back by an invitation', async () => {
  const { slug, owner, member } = await withMember()
  const params = { organization: slug, handle: member.handle }
  expect(await statusOf(read(removalPage, { as: owner, params }))).toBe(200)
  await post(remove, {}, { as: owner, params })
  expect(await kindsOf(member)).toContain('organization-removed')
  expect(await statusOf(read(room, { as: member, params }))).toBe(404)
  await post(join, {}, { as: member, params: { token: await linkOf(owner, slug) } })
  expect(await statusOf(read(room, { as: member, params }))).toBe(200)
})

test('an organisation that was refused mends what was missing and asks again', async () => {
  const { slug, owner, administrator } = await organization('refused')
  const asked = { as: owner, params: { organization: slug } }
  expect((await read(page, asked)).mayAskAgain).toBe(true)
  const note = 'Se agregó el sitio web y el acta.'
  expect(placeOf(await post(askAgain, { note }, asked))).toBe(`/organizations/${slug}`)
  const seen = await read(page, { ...asked, as: administrator })
  expect(seen.organization.status).toBe('pending')
  expect(seen.decisions[0]).toMatchObject({ status: 'pending', note })
  expect(await kindsOf(administrator)).toContain('organization-waits')
  expect(await post(askAgain, { note }, asked)).toMatchObject({ error: { '': ['not-refused'] } })
})
