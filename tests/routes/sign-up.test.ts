import { db } from 'db/client'
import { expect, test } from 'vitest'
import { renderMail } from '~/domains/notifications/render-mail.server'
import { now } from '~/platform/clock'
import { action as confirm } from '~/routes/account/sign-up-confirm'
import { action as confirmByLink } from '~/routes/account/sign-up-confirm-link'
import { action as signUp } from '~/routes/account/sign-up'
import { somebody } from '../support/people'
import { post } from '../support/visit'

const form = (email: string, handle: string) => ({
  email,
  handle,
  password: 'una frase larga',
  notice: 'on',
})

async function ask(email: string, handle: string) {
  const response = (await post(signUp, form(email, handle))) as Response
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  return { response, cookie }
}

async function newestNotice() {
  return db
    .selectFrom('notification')
    .select(['kind', 'facts', 'path', 'address', 'recipientId'])
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}

const personWith = (email: string) =>
  db.selectFrom('person').select(['id', 'handle']).where('email', '=', email).executeTakeFirst()

test('the code of the mail opens the account in the window where it began', async () => {
  const { cookie } = await ask('ana@example.org', 'ana')
  const { code } = (await newestNotice()).facts as { code: string }
  expect(await personWith('ana@example.org')).toBeUndefined()
  const response = (await post(confirm, { code }, { cookie })) as Response
  expect(response.status).toBe(302)
  expect(response.headers.getSetCookie().some((line) => line.startsWith('session='))).toBe(true)
  expect(await personWith('ana@example.org')).toMatchObject({ handle: 'ana' })
})

test("the mail's link opens it from anywhere, once", async () => {
  await ask('luz@example.org', 'luz')
  const token = (await newestNotice()).path.split('/').at(-1)!
  const first = (await post(confirmByLink, {}, { params: { token } })) as Response
  expect(first.headers.get('location')).toBe('/me')
  const second = (await post(confirmByLink, {}, { params: { token } })) as Response
  expect(second.headers.get('location')).not.toBe('/me')
})

test('a code mistyped five times is spent, even when it is right the sixth time', async () => {
  const { cookie } = await ask('eva@example.org', 'eva')
  const { code } = (await newestNotice()).facts as { code: string }
  const wrong = code === '000000' ? '000001' : '000000'
  for (let i = 0; i < 5; i += 1) await post(confirm, { code: wrong }, { cookie })
  const reply = (await post(confirm, { code }, { cookie })) as { error: Record<string, string[]> }
  expect(reply.error.code).toEqual(['code-spent'])
})

test('an hour later the code is nothing', async () => {
  const { cookie } = await ask('ines@example.org', 'ines')
  const { code } = (await newestNotice()).facts as { code: string }
  const later = new Date(now().getTime() + 61 * 60_000)
  const reply = (await post(confirm, { code }, { cookie, at: later })) as {
    error: Record<string, string[]>
  }
  expect(reply.error.code).toEqual(['code-expired'])
})

test('an address with an account is answered alike, and only its owner learns of it', async () => {
  const owner = await somebody()
  const { response } = await ask(owner.email, 'otra-persona')
  const { response: fresh } = await ask('nadie@example.org', 'nadie')
  expect(response.status).toBe(fresh.status)
  expect(response.headers.get('location')).toBe(fresh.headers.get('location'))
  const told = await db
    .selectFrom('notification')
    .select('kind')
    .where('recipientId', '=', owner.id)
    .execute()
  expect(told).toEqual([{ kind: 'sign-up-again' }])
})

test('a handle that somebody has is refused beside its field, and the address is kept', async () => {
  const other = await somebody()
  const reply = (await post(signUp, form('sol@example.org', other.handle))) as {
    error: Record<string, string[]>
    initialValue: Record<string, string>
  }
  expect(reply.error.handle).toEqual(['handle-taken'])
  expect(reply.initialValue).toMatchObject({ email: 'sol@example.org' })
  expect(reply.initialValue.password).toBeUndefined()
})

test('the mail says the code and nothing of it in its subject', async () => {
  await ask('paz@example.org', 'paz')
  const notice = await newestNotice()
  const { code } = notice.facts as { code: string }
  const mail = renderMail({ ...notice, stop: null }, 'es')
  expect(mail.text).toContain(code)
  expect(mail.html).toContain(code)
  expect(mail.subject).not.toContain(code)
})
