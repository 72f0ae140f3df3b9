import { db } from 'db/client'
import { seedPeople } from 'db/seed/people'
import { inTransaction } from 'db/transaction'
import { expect, test } from 'vitest'
import { listNotifications } from '~/domains/notifications/queries.server'
import { keepGithubId } from '~/domains/people/github-cookies.server'
import { privacyNoticeVersion } from '~/domains/people/privacy-notice'
import { insertConsent, listConsents } from '~/domains/people/queries-consents.server'
import { loader as frame } from '~/root'
import { loader as consentsPage } from '~/routes/account/consents'
import { action as giveNews } from '~/routes/account/news-consent'
import { action as withdrawNews } from '~/routes/account/news-withdrawal'
import { action as agreeToNotice } from '~/routes/account/notice-consent'
import { action as signUp } from '~/routes/account/sign-up'
import { action as confirm } from '~/routes/account/sign-up-confirm'
import { action as signUpByGithub } from '~/routes/account/sign-up-github'
import { aDatathon } from '../support/datathons'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const form = { email: 'ana@example.org', handle: 'ana', password: 'una frase larga' }
const asked = new Date('2026-03-01T10:00:00Z')
const confirmed = new Date('2026-03-01T10:10:00Z')

async function consentsOf(handle: string) {
  const { id } = await db
    .selectFrom('person')
    .select('id')
    .where('handle', '=', handle)
    .executeTakeFirstOrThrow()
  return listConsents(id)
}

test('whoever signs up agreed to a version of the privacy notice, when they sent the form', async () => {
  const response = (await post(signUp, { ...form, notice: 'on' }, { at: asked })) as Response
  const cookie = response.headers.get('set-cookie')!.split(';')[0]
  const { facts } = await db.selectFrom('notification').select('facts').executeTakeFirstOrThrow()
  const { code } = facts as { code: string }
  expect(await statusOf(post(confirm, { code }, { cookie, at: confirmed }))).toBe(302)
  expect(await consentsOf('ana')).toEqual([
    { kind: 'privacy-notice', version: privacyNoticeVersion, givenAt: asked, withdrawnAt: null },
  ])
})

test('so does whoever comes by GitHub', async () => {
  const cookie = keepGithubId(4711).split(';')[0]
  const sent = { handle: 'hilo-verde', notice: 'on' }
  expect(await statusOf(post(signUpByGithub, sent, { cookie, at: asked }))).toBe(302)
  expect(await consentsOf('hilo-verde')).toEqual([
    { kind: 'privacy-notice', version: privacyNoticeVersion, givenAt: asked, withdrawnAt: null },
  ])
})

test('nobody has an account without having agreed', async () => {
  const reply = await post(signUp, form, { at: asked })
  expect((reply as { error?: object }).error).toMatchObject({ notice: ['notice-not-accepted'] })
  const cookie = keepGithubId(4712).split(';')[0]
  await post(signUpByGithub, { handle: 'hilo-azul' }, { cookie, at: asked })
  const people = await db.selectFrom('person').select('handle').execute()
  expect(people.map(({ handle }) => handle)).not.toContain('hilo-azul')
})

test('the people of the demo have agreed too', async () => {
  const { people } = await seedPeople(false, asked)
  for (const { id } of Object.values(people)) expect(await listConsents(id)).toHaveLength(1)
})

const newsOf = async (handle: string) =>
  (await consentsOf(handle)).filter(({ kind }) => kind === 'datathon-news')
const announcedTo = async (id: string) =>
  (await listNotifications(id)).filter(({ kind }) => kind === 'datathon-announced').length

test('checklist 31: what is voluntary is asked apart, unticked, and kept where it was ticked', async () => {
  const sent = { handle: 'hilo-rojo', notice: 'on' }
  const by = (id: number) => ({ cookie: keepGithubId(id).split(';')[0], at: asked })
  await post(signUpByGithub, sent, by(4713))
  expect(await newsOf('hilo-rojo')).toEqual([])
  await post(signUpByGithub, { ...sent, handle: 'hilo-gris', news: 'on' }, by(4714))
  expect(await newsOf('hilo-gris')).toEqual([
    { kind: 'datathon-news', version: privacyNoticeVersion, givenAt: asked, withdrawnAt: null },
  ])
  const wanted = { email: 'eva@example.org', handle: 'eva', password: form.password, news: 'on' }
  const response = (await post(signUp, { ...wanted, notice: 'on' }, { at: asked })) as Response
  const cookie = response.headers.get('set-cookie')!.split(';')[0]
  const { facts } = await db
    .selectFrom('notification')
    .select('facts')
    .where('address', '=', wanted.email)
    .executeTakeFirstOrThrow()
  await post(confirm, { code: (facts as { code: string }).code }, { cookie, at: confirmed })
  expect(await newsOf('eva')).toHaveLength(1)
})

test('checklist 31: a consent is given and taken back with one button, and holds from then on', async () => {
  const viewer = await somebody()
  await aDatathon()
  expect(await announcedTo(viewer.id)).toBe(0)
  expect(await statusOf(post(giveNews, {}, { as: viewer, at: asked }))).toBe(302)
  await post(giveNews, {}, { as: viewer, at: confirmed })
  expect(await read(consentsPage, { as: viewer })).toMatchObject({ news: true })
  await aDatathon()
  expect(await announcedTo(viewer.id)).toBe(1)
  await post(withdrawNews, {}, { as: viewer, at: confirmed })
  await aDatathon()
  expect(await announcedTo(viewer.id)).toBe(1)
  expect(await read(consentsPage, { as: viewer })).toMatchObject({ news: false })
  expect(await newsOf(viewer.handle)).toEqual([
    {
      kind: 'datathon-news',
      version: privacyNoticeVersion,
      givenAt: asked,
      withdrawnAt: confirmed,
    },
  ])
})

test('checklist 31: whoever has not agreed to the notice as it stands is told until they do', async () => {
  const viewer = await somebody()
  const told = async () =>
    ((await read(frame, { as: viewer })) as { data: { newNotice: boolean } }).data
  const older = {
    kind: 'privacy-notice' as const,
    version: privacyNoticeVersion - 1,
    givenAt: asked,
  }
  expect(await told()).toMatchObject({ newNotice: true })
  await inTransaction((trx) => insertConsent(viewer.id, older, trx))
  expect(await told()).toMatchObject({ newNotice: true })
  await post(agreeToNotice, {}, { as: viewer, at: confirmed })
  expect(await told()).toMatchObject({ newNotice: false })
  expect((await consentsOf(viewer.handle)).map(({ version }) => version)).toEqual([
    privacyNoticeVersion,
    privacyNoticeVersion - 1,
  ])
})
