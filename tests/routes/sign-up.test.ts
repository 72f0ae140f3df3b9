import { db } from 'db/client'
import { expect, test } from 'vitest'
import { renderMail } from '~/domains/notifications/render-mail.server'
import { now } from '~/platform/clock'
import { action as confirm } from '~/routes/account/sign-up-confirm'
import { action as confirmByLink } from '~/routes/account/sign-up-confirm-link'
import { action as signUp, loader as signUpPage } from '~/routes/account/sign-up'
import { action as sendAgain, loader as codePage } from '~/routes/account/sign-up-code'
import { inviteToTeam } from '~/domains/teams/invite-to-team.server'
import { before, published } from '../support/challenges'
import { somebody } from '../support/people'
import { team } from '../support/teams'
import { post, read } from '../support/visit'

const form = (email: string, handle: string) => ({
  email,
  handle,
  password: 'una frase larga',
  notice: 'on',
})

async function ask(email: string, handle: string, back?: string) {
  const sent = { ...form(email, handle), ...(back === undefined ? {} : { back }) }
  const response = (await post(signUp, sent)) as Response
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

const location = (answer: unknown) => (answer as Response).headers.get('location')
const minutesLater = (minutes: number) => new Date(now().getTime() + minutes * 60_000)

test('whoever signs up on the way somewhere goes on there, by code and by link', async () => {
  const back = '/datathons/prisiones/registration?from=list'
  const { cookie } = await ask('rio@example.org', 'rio', back)
  const { code } = (await newestNotice()).facts as { code: string }
  expect(location(await post(confirm, { code }, { cookie }))).toBe(back)
  await ask('mar@example.org', 'mar', back)
  const token = (await newestNotice()).path.split('/').at(-1)!
  expect(location(await post(confirmByLink, {}, { params: { token } }))).toBe(back)
})

test('nobody is led off the site by signing up', async () => {
  for (const back of ['https://example.org/', '//example.org/', '/\\example.org']) {
    const handle = `u-${Math.random().toString(36).slice(2, 10)}`
    const { cookie } = await ask(`${handle}@example.org`, handle, back)
    const { code } = (await newestNotice()).facts as { code: string }
    expect(location(await post(confirm, { code }, { cookie })), back).toBe('/me')
  }
})

test('the pages say why one is asked to sign up', async () => {
  const whyOf = async (back: string) => {
    const { why } = await read(signUpPage, { path: `/sign-up?${new URLSearchParams({ back })}` })
    return why && JSON.stringify(why)
  }
  const { datathon, slug } = await published()
  expect(await whyOf('/challenges/new')).toContain('escribir un reto')
  expect(await whyOf(`/datathons/${datathon.slug}/registration`)).toContain('Tortura y corrupción')
  expect(await whyOf(`/challenges/${slug}/teams/new`)).toContain('formar un equipo')
  const own = await team({ largest: 4 })
  const invited = await inviteToTeam(own.lead, own.slug, 1, before)
  if (!invited.ok) throw new Error(invited.refusal)
  expect(await whyOf(`/teams/invitations/${invited.value.token}`)).toContain('entrar al equipo')
  expect(await whyOf('/teams/invitations/otro')).toBe(null)
  expect(await whyOf('/me')).toBe(null)
})

test('a code is sent again after a minute, to a corrected address too, and the one before is nothing', async () => {
  const { cookie } = await ask('mal@example.orgg', 'flor')
  expect((await read(codePage, { cookie })).email).toBe('mal@example.orgg')
  const first = ((await newestNotice()).facts as { code: string }).code
  const right = { email: 'flor@example.org' }
  expect(await post(sendAgain, right, { cookie })).toMatchObject({
    error: { email: ['code-too-soon'] },
  })
  const at = minutesLater(2)
  const answer = (await post(sendAgain, right, { cookie, at })) as Response
  expect(location(answer)).toBe('/sign-up/confirm')
  const notice = await newestNotice()
  expect(notice.address).toBe('flor@example.org')
  const { code } = notice.facts as { code: string }
  if (code !== first)
    expect(await post(confirm, { code: first }, { cookie, at })).toMatchObject({
      error: { code: ['code-wrong'] },
    })
  await post(confirm, { code }, { cookie, at })
  expect(await personWith('flor@example.org')).toMatchObject({ handle: 'flor' })
})

test('five codes are sent for a sign-up, and no more', async () => {
  const { cookie } = await ask('isa@example.org', 'isa')
  const again = (minutes: number) =>
    post(sendAgain, { email: 'isa@example.org' }, { cookie, at: minutesLater(minutes) })
  for (const minutes of [2, 4, 6, 8])
    expect(location(await again(minutes))).toBe('/sign-up/confirm')
  expect(await again(10)).toMatchObject({ error: { email: ['codes-spent'] } })
})
