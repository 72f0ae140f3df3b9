import { db } from 'db/client'
import { expect, test } from 'vitest'
import { hashPassword } from '~/platform/passwords'
import { now } from '~/platform/clock'
import { action as reset } from '~/routes/account/reset'
import { action as resetByLink } from '~/routes/account/reset-link'
import { action as signIn } from '~/routes/account/sign-in'
import { action as signOut } from '~/routes/account/sign-out'
import { readSession } from '~/domains/people/sessions.server'
import { somebody } from '../support/people'
import { post } from '../support/visit'

async function withPassword(password: string) {
  const person = await somebody()
  const passwordHash = await hashPassword(password)
  await db.updateTable('person').set({ passwordHash }).where('id', '=', person.id).execute()
  return person
}

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]!.split(';')[0]!

test('address and password open a session under a token that the database does not know', async () => {
  const person = await withPassword('una frase larga')
  const response = (await post(signIn, {
    email: person.email,
    password: 'una frase larga',
  })) as Response
  const cookie = cookieOf(response)
  expect((await readSession(cookie)).viewer).toMatchObject({ id: person.id, handle: person.handle })
  const kept = await db
    .selectFrom('session')
    .select('tokenHash')
    .where('personId', '=', person.id)
    .execute()
  expect(kept).toHaveLength(1)
  expect(kept[0]!.tokenHash).not.toContain(cookie.split('=')[1])
})

test('a wrong password and an unknown address are answered with the same sentence', async () => {
  const person = await withPassword('una frase larga')
  const wrong = await post(signIn, { email: person.email, password: 'otra frase larga' })
  const unknown = await post(signIn, { email: 'nadie@example.org', password: 'otra frase larga' })
  expect((wrong as { error: unknown }).error).toEqual({ password: ['wrong-credentials'] })
  expect((unknown as { error: unknown }).error).toEqual((wrong as { error: unknown }).error)
})

test('signing in leads back to a page of ours and to no other', async () => {
  const person = await withPassword('una frase larga')
  const form = { email: person.email, password: 'una frase larga' }
  const ours = (await post(signIn, { ...form, back: '/challenges/new' })) as Response
  expect(ours.headers.get('location')).toBe('/challenges/new')
  const theirs = (await post(signIn, { ...form, back: '//evil.example/' })) as Response
  expect(theirs.headers.get('location')).toBe('/me')
})

test('signing out ends the session on the server too', async () => {
  const person = await withPassword('una frase larga')
  const cookie = cookieOf(
    (await post(signIn, { email: person.email, password: 'una frase larga' })) as Response,
  )
  await post(signOut, {}, { cookie })
  expect((await readSession(cookie)).viewer).toBeNull()
})

test('a forgotten password is replaced by a link, which ends every session and works once', async () => {
  const person = await withPassword('una frase larga')
  const cookie = cookieOf(
    (await post(signIn, { email: person.email, password: 'una frase larga' })) as Response,
  )
  await post(reset, { email: person.email })
  const { path } = await db
    .selectFrom('notification')
    .select('path')
    .where('recipientId', '=', person.id)
    .where('kind', '=', 'reset')
    .executeTakeFirstOrThrow()
  const token = path.split('/').at(-1)!
  const done = (await post(
    resetByLink,
    { password: 'una frase nueva' },
    { params: { token } },
  )) as Response
  expect(done.status).toBe(302)
  expect((await readSession(cookie)).viewer).toBeNull()
  const again = await post(resetByLink, { password: 'una frase otra' }, { params: { token } })
  expect((again as { error: unknown }).error).toEqual({ '': ['link-expired'] })
  const entered = (await post(signIn, {
    email: person.email,
    password: 'una frase nueva',
  })) as Response
  expect(entered.status).toBe(302)
})

test('a reset link is nothing after an hour', async () => {
  const person = await withPassword('una frase larga')
  await post(reset, { email: person.email })
  const { path } = await db
    .selectFrom('notification')
    .select('path')
    .where('recipientId', '=', person.id)
    .executeTakeFirstOrThrow()
  const at = new Date(now().getTime() + 61 * 60_000)
  const form = { password: 'una frase nueva' }
  const late = await post(resetByLink, form, { params: { token: path.split('/').at(-1)! }, at })
  expect((late as { error: unknown }).error).toEqual({ '': ['link-expired'] })
})

test('a suspended account is answered as a wrong password', async () => {
  const person = await withPassword('una frase larga')
  await db.updateTable('person').set({ suspendedAt: now() }).where('id', '=', person.id).execute()
  const answer = await post(signIn, { email: person.email, password: 'una frase larga' })
  expect((answer as { error: unknown }).error).toEqual({ password: ['wrong-credentials'] })
})
