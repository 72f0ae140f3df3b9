import { db } from 'db/client'
import { expect, test } from 'vitest'
import { openSession, readSession } from '~/domains/people/sessions.server'
import { hashOf } from '~/platform/secrets'
import { hashPassword } from '~/platform/passwords'
import { action as closeAll } from '~/routes/account/all-sessions-removal'
import { action as erase } from '~/routes/account/erasure'
import { loader as erased } from '~/routes/account/erased'
import { action as closeOthers } from '~/routes/account/other-sessions-removal'
import { action as closeOne } from '~/routes/account/session-removal'
import { action as change, loader as security } from '~/routes/account/security'
import { action as signIn } from '~/routes/account/sign-in'
import { action as grant } from '~/routes/admin/roles'
import { aDatathon } from '../support/datathons'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const password = 'una frase larga'
const firefox = 'Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0'
const days = (count: number) => count * 86_400_000

async function withPassword() {
  const person = await somebody()
  const passwordHash = await hashPassword(password)
  await db.updateTable('person').set({ passwordHash }).where('id', '=', person.id).execute()
  return person
}

const open = async (id: string, at = new Date()) =>
  (await openSession(id, { userAgent: firefox }, at)).split(';')[0]!

const isOpen = async (cookie: string, at?: Date) => (await readSession(cookie, at)).viewer !== null

test('checklist 6: a session ends by itself, by a clock that is handed in', async () => {
  const { id } = await somebody()
  const cookie = await open(id)
  const later = (count: number) => new Date(Date.now() + days(count))
  expect(await isOpen(cookie, later(13))).toBe(true)
  expect(await isOpen(cookie, later(26))).toBe(true)
  expect(await isOpen(cookie, later(40))).toBe(false)
  // It is gone, not only refused.
  expect(await isOpen(cookie)).toBe(false)
  const used = await open(id)
  for (let day = 10; day < 90; day += 10) expect(await isOpen(used, later(day))).toBe(true)
  expect(await isOpen(used, later(91))).toBe(false)
})

test('checklist 6: an administrator’s ends after a night', async () => {
  const { id } = await somebody('administrator')
  const cookie = await open(id)
  expect(await isOpen(cookie, new Date(Date.now() + 13 * 3_600_000))).toBe(false)
})

test.each(['organizer', 'judge'] as const)(
  'checklist 6: that of whoever is %s of a single datathon ends like an administrator’s, a mentor’s does not',
  async (role) => {
    const { id: datathonId } = await aDatathon()
    const entrusted = await somebody()
    const mentor = await somebody()
    for (const [person, held] of [
      [entrusted, role],
      [mentor, 'mentor'],
    ] as const)
      await db
        .insertInto('datathonRole')
        .values({ datathonId, personId: person.id, role: held })
        .execute()
    const after = (hours: number) => new Date(Date.now() + hours * 3_600_000)
    const cookie = await open(entrusted.id)
    expect(await isOpen(cookie, after(10))).toBe(true)
    expect(await isOpen(cookie, after(24))).toBe(false)
    const used = await open(entrusted.id)
    for (let hour = 10; hour < 7 * 24; hour += 10)
      expect(await isOpen(used, after(hour))).toBe(true)
    expect(await isOpen(used, after(7 * 24 + 1))).toBe(false)
    expect(await isOpen(await open(mentor.id), after(24))).toBe(true)
  },
)

test('checklist 6: signing in gives a token of its own, of which the database knows the hash', async () => {
  const { id, email } = await withPassword()
  const planted = `session=${'a'.repeat(43)}`
  const answer = await post(signIn, { email, password }, { cookie: planted })
  const cookie = (answer as Response).headers.getSetCookie()[0]!.split(';')[0]!
  const token = cookie.split('=')[1]!
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(token).not.toBe('a'.repeat(43))
  const rows = await db.selectFrom('session').selectAll().where('personId', '=', id).execute()
  expect(rows.map(({ tokenHash }) => tokenHash)).toEqual([hashOf(token)])
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(await isOpen(planted)).toBe(false)
})

test('checklist 6: a role that is given or taken replaces the token at the next request', async () => {
  const [admin, person] = [await somebody('administrator'), await somebody()]
  const before = await open(person.id)
  await post(grant, { handle: person.handle, role: 'curator' }, { as: admin })
  const { viewer, setCookie } = await readSession(before)
  expect(viewer?.roles).toEqual(['curator'])
  const after = setCookie!.split(';')[0]!
  expect(after).not.toBe(before)
  expect((await readSession(after)).viewer?.roles).toEqual(['curator'])
  // The old one opens nothing, and does not take the new one's cookie away.
  expect(await readSession(before)).toMatchObject({ viewer: null, setCookie: null })
})

test('checklist 6: changing the password asks for it, ends the others and replaces this token', async () => {
  const person = await withPassword()
  const [here, there] = [await open(person.id), await open(person.id)]
  const asked = { as: person, cookie: here }
  const next = 'otra frase del todo propia'
  const wrong = await post(change, { current: 'no es esta', password: next }, asked)
  expect((wrong as { error?: object }).error).toEqual({ current: ['password-wrong'] })
  const common = await post(change, { current: password, password: 'qwerty123456' }, asked)
  expect((common as { error?: object }).error).toEqual({ password: ['password-common'] })
  expect([await isOpen(here), await isOpen(there)]).toEqual([true, true])

  const done = (await post(change, { current: password, password: next }, asked)) as Response
  expect(done.status).toBe(302)
  expect([await isOpen(here), await isOpen(there)]).toEqual([false, false])
  const renewed = done.headers.getSetCookie().find((line) => line.startsWith('session='))!
  expect(await isOpen(renewed.split(';')[0]!)).toBe(true)
  const kinds = await db
    .selectFrom('notification')
    .select('kind')
    .where('recipientId', '=', person.id)
    .execute()
  expect(kinds).toContainEqual({ kind: 'password-changed' })
})

test('one’s sessions are told apart by two words and the day, and this one first', async () => {
  const person = await somebody()
  await openSession(person.id, {}, new Date(Date.now() - days(3)))
  const cookie = await open(person.id)
  const { sessions } = await read(security, { as: person, cookie })
  expect(sessions).toMatchObject([
    { browser: 'Firefox', system: 'Android', isThis: true, used: 'today' },
    { browser: null, system: null, isThis: false, used: 'week' },
  ])
  expect(JSON.stringify(await db.selectFrom('session').selectAll().execute())).not.toMatch(/Gecko/)
})

test('checklist 6: one session is ended, the others, or all; never somebody else’s', async () => {
  const [person, other] = [await somebody(), await somebody()]
  const [here, one, two] = [await open(person.id), await open(person.id), await open(person.id)]
  const theirs = await open(other.id)
  const idOf = async (cookie: string) => {
    const { id } = await db
      .selectFrom('session')
      .select('id')
      .where('tokenHash', '=', hashOf(cookie.split('=')[1]!))
      .executeTakeFirstOrThrow()
    return id
  }
  const asked = { as: person, cookie: here }
  const end = async (cookie: string) =>
    statusOf(post(closeOne, {}, { ...asked, params: { session: await idOf(cookie) } }))
  expect(await end(one)).toBe(302)
  expect(await end(theirs)).toBe(302)
  expect([await isOpen(one), await isOpen(theirs), await isOpen(two)]).toEqual([false, true, true])
  await post(closeOthers, {}, asked)
  expect([await isOpen(two), await isOpen(here)]).toEqual([false, true])
  await post(closeAll, {}, asked)
  expect(await isOpen(here)).toBe(false)
})

test('an account is open in fifty browsers at most: the one unused for longest ends, never the newest', async () => {
  const { id } = await somebody()
  const first = await open(id, new Date(Date.now() - days(1)))
  for (let opened = 0; opened < 50; opened++) expect(await isOpen(await open(id))).toBe(true)
  expect(await isOpen(first)).toBe(false)
  const kept = await db.selectFrom('session').select('id').where('personId', '=', id).execute()
  expect(kept).toHaveLength(50)
})

test('leaving a borrowed phone ends the session there and has the browser throw everything away', async () => {
  const { email, id } = await withPassword()
  const entered = (await post(signIn, { email, password })) as Response
  const cookie = entered.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ') // prettier-ignore
  const left = (await post(erase, {}, { cookie })) as Response
  expect(left.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"')
  for (const line of left.headers.getSetCookie()) expect(line).toMatch(/=; Max-Age=0;/)
  expect(left.headers.getSetCookie().join()).toMatch(/session=;.*device=;/s)
  expect(await isOpen(cookie)).toBe(false)
  const devices = await db
    .selectFrom('device')
    .select('personId')
    .where('personId', '=', id)
    .execute()
  expect(devices).toEqual([])
  const path = left.headers.get('location')!
  expect((await read(erased, { path })).clears).toBe(true)
  // Nobody else's link makes a browser throw its drafts away.
  expect((await read(erased, { path: '/sign-out/erased' })).clears).toBe(false)
  expect((await read(erased, { path: path.replace(/proof=./, 'proof=0') + '0' })).clears).toBe(
    false,
  )
})
