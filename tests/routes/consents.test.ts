import { db } from 'db/client'
import { seedPeople } from 'db/seed/people'
import { expect, test } from 'vitest'
import { keepGithubId } from '~/domains/people/github-cookies.server'
import { privacyNoticeVersion } from '~/domains/people/privacy-notice'
import { listConsents } from '~/domains/people/queries-consents.server'
import { action as signUp } from '~/routes/account/sign-up'
import { action as confirm } from '~/routes/account/sign-up-confirm'
import { action as signUpByGithub } from '~/routes/account/sign-up-github'
import { post, statusOf } from '../support/visit'

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
    { kind: 'privacy-notice', version: privacyNoticeVersion, givenAt: asked },
  ])
})

test('so does whoever comes by GitHub', async () => {
  const cookie = keepGithubId(4711).split(';')[0]
  const sent = { handle: 'hilo-verde', notice: 'on' }
  expect(await statusOf(post(signUpByGithub, sent, { cookie, at: asked }))).toBe(302)
  expect(await consentsOf('hilo-verde')).toEqual([
    { kind: 'privacy-notice', version: privacyNoticeVersion, givenAt: asked },
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
