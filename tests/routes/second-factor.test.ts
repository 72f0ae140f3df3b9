import { randomBytes } from 'node:crypto'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { addAuthenticator } from '~/domains/people/add-authenticator.server'
import { changePassword } from '~/domains/people/change-password.server'
import { confirmAuthenticator } from '~/domains/people/confirm-authenticator.server'
import { passSecondFactor } from '~/domains/people/pass-second-factor.server'
import { insertRole } from '~/domains/people/queries-roles.server'
import { renewRecoveryCodes } from '~/domains/people/renew-recovery-codes.server'
import { resetSecondFactor } from '~/domains/people/reset-second-factor.server'
import { removeSecondFactor } from '~/domains/people/remove-second-factor.server'
import { openSession, readSession } from '~/domains/people/sessions.server'
import { codeAt, secretOf, stepAt } from '~/domains/people/totp'
import { now, realTime } from '~/platform/clock'
import { action as typeFirstCode } from '~/routes/account/app'
import { action as signIn } from '~/routes/account/sign-in'
import { loader as codePage, action as typeCode } from '~/routes/account/sign-in-code'
import { action as typeRecoveryCode } from '~/routes/account/sign-in-recovery'
import { inTransaction } from 'db/transaction'
import { must } from 'db/seed/must'
import { enrol, password, withPassword } from '../support/factors'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]!.split(';')[0]!

/** Places apart from one another, so that what is tried at one does not slow another. */
const somewhere = () => randomBytes(32).toString('hex')

/** The first half of signing in: gives what the browser keeps till the second. */
async function typePassword(person: { email: string }, back = '/me') {
  const answer = (await post(signIn, { email: person.email, password, back })) as Response
  expect(answer.headers.get('location')).toBe('/sign-in/code')
  return cookieOf(answer)
}

const refusalOf = (answer: unknown) => (answer as { error?: { code?: string[] } }).error?.code?.[0]

test('checklist 10: with a second factor the password opens nothing, the code opens a session and leads on', async () => {
  const person = await withPassword()
  const app = await enrol(person, realTime())
  const cookie = await typePassword(person, '/challenges/new')
  expect((await readSession(cookie)).viewer).toBeNull()
  const wrong = await post(typeCode, { code: '000000' }, { cookie })
  expect(refusalOf(wrong)).toBe('factor-code-wrong')
  const answer = (await post(typeCode, { code: app.codeAt(realTime()) }, { cookie })) as Response
  expect(answer.headers.get('location')).toBe('/challenges/new')
  const session = await readSession(cookieOf(answer))
  expect(session).toMatchObject({ viewer: { id: person.id }, standing: { passed: true } })
  expect(cookieOf(answer)).not.toContain(cookie.split('=')[1])
})

test('checklist 10: a code opens once, also within the time that it is shown', async () => {
  const person = await withPassword()
  const app = await enrol(person, realTime())
  const time = realTime()
  const code = app.codeAt(time)
  const first = await post(typeCode, { code }, { cookie: await typePassword(person) })
  expect((first as Response).status).toBe(302)
  const second = await post(typeCode, { code }, { cookie: await typePassword(person) })
  expect(refusalOf(second)).toBe('code-used')
})

test('checklist 10: of fifty who bring one code at once, one is let in', async () => {
  const person = await withPassword()
  const app = await enrol(person, realTime())
  const cookies = []
  for (let at = 0; at < 50; at += 1) cookies.push(await typePassword(person))
  const code = app.codeAt(realTime(), 1)
  const answers = await Promise.all(
    cookies.map((cookie) => post(typeCode, { code }, { cookie, from: somewhere() })),
  )
  expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1)
  const sessions = await db
    .selectFrom('session')
    .select('tokenHash')
    .where('personId', '=', person.id)
    .execute()
  expect(sessions).toHaveLength(1)
})

test('one sign-in bears five tries, made one after the other or at once, and then the password is asked anew', async () => {
  const person = await withPassword()
  const app = await enrol(person, realTime())
  const cookie = await typePassword(person)
  const tries = Array.from({ length: 8 }, () =>
    post(typeCode, { code: '000000' }, { cookie, from: somewhere() }),
  )
  const refusals = (await Promise.all(tries)).map(refusalOf)
  expect(refusals.filter((refusal) => refusal === 'factor-code-wrong')).toHaveLength(5)
  const right = await post(typeCode, { code: app.codeAt(realTime()) }, { cookie })
  expect(right).toMatchObject({ error: { code: ['sign-in-spent'] } })
})

test('a sign-in waits ten minutes for its code, and is used once', async () => {
  const person = await withPassword()
  const app = await enrol(person, realTime())
  const cookie = await typePassword(person)
  const at = new Date(now().getTime() + 11 * 60_000)
  const late = await post(typeCode, { code: app.codeAt(realTime()) }, { cookie, at })
  expect(refusalOf(late)).toBe('sign-in-expired')
  await post(typeCode, { code: app.codeAt(realTime()) }, { cookie })
  const again = await post(typeCode, { code: app.codeAt(realTime(), 1) }, { cookie })
  expect(refusalOf(again)).toBe('sign-in-expired')
})

test('a changed password ends a sign-in that waits for its code', async () => {
  const person = await withPassword()
  const app = await enrol(person, realTime())
  const cookie = await typePassword(person)
  const changed = { current: password, password: 'otra frase de la huerta' }
  const request = new Request('http://localhost:3000/me/security')
  const from = { network: somewhere(), now: now() }
  expect((await changePassword(person, changed, request, from)).ok).toBe(true)
  const late = await post(typeCode, { code: app.codeAt(realTime()) }, { cookie })
  expect(refusalOf(late)).toBe('sign-in-expired')
})

test('whoever was let in by another tab is led on instead of told to begin anew', async () => {
  const refused = { sent: true, cookie: 'pending=spent' }
  expect(await statusOf(read(codePage, { ...refused, as: await somebody() }))).toBe(302)
  expect(await statusOf(read(codePage, refused))).toBe(200)
})

test('codes count by the real time, whatever the demo’s clock says', async () => {
  const person = await withPassword()
  const app = await enrol(person, realTime())
  const cookie = await typePassword(person)
  const request = new Request('http://localhost:3000/sign-in/code', { headers: { cookie } })
  const code = { code: app.codeAt(new Date('2031-01-01T00:00:00Z')) }
  const from = { network: somewhere(), now: now() }
  const passed = await passSecondFactor(request, code, from, new Date('2031-01-01T00:00:10Z'))
  expect(passed.ok).toBe(true)
})

test('checklist 10: each of ten recovery codes opens once, in whatever way it is typed, and its owner is told', async () => {
  const person = await withPassword()
  const { recoveryCodes } = await enrol(person, realTime())
  expect(new Set(recoveryCodes).size).toBe(10)
  const typed = recoveryCodes[3]!.toUpperCase().replaceAll('-', ' ')
  const first = await post(
    typeRecoveryCode,
    { code: typed },
    { cookie: await typePassword(person) },
  )
  expect((first as Response).status).toBe(302)
  const cookie = await typePassword(person)
  const again = await post(typeRecoveryCode, { code: recoveryCodes[3]! }, { cookie })
  expect(refusalOf(again)).toBe('recovery-code-wrong')
  const other = await post(typeRecoveryCode, { code: recoveryCodes[4]! }, { cookie })
  expect((other as Response).status).toBe(302)
  const told = await db
    .selectFrom('notification')
    .select('facts')
    .where('recipientId', '=', person.id)
    .where('kind', '=', 'recovery-code-used')
    .execute()
  expect(told.map(({ facts }) => facts)).toContainEqual({ count: 8 })
})

test('new recovery codes make those before useless', async () => {
  const person = await withPassword()
  const { recoveryCodes } = await enrol(person, realTime())
  const renewed = await renewRecoveryCodes(person)
  const cookie = await typePassword(person)
  const old = await post(typeRecoveryCode, { code: recoveryCodes[0]! }, { cookie })
  expect(refusalOf(old)).toBe('recovery-code-wrong')
  const code = renewed.ok ? renewed.value.codes[0]! : ''
  expect(((await post(typeRecoveryCode, { code }, { cookie })) as Response).status).toBe(302)
})

test('ASVS V6.5.2: neither secrets nor recovery codes can be read from the database, and a secret opens for its owner alone', async () => {
  const [person, other] = [await withPassword(), await withPassword()]
  const app = await enrol(person, realTime())
  const { sealedSecret } = await db
    .selectFrom('authenticator')
    .select('sealedSecret')
    .where('id', '=', app.id)
    .executeTakeFirstOrThrow()
  expect(sealedSecret).not.toMatch(/^[A-Z2-7]+$/)
  const hashes = await db
    .selectFrom('recoveryCode')
    .select('codeHash')
    .where('personId', '=', person.id)
    .execute()
  expect(hashes.every(({ codeHash }) => codeHash.startsWith('$argon2id$'))).toBe(true)
  const theirs = await enrol(other, realTime())
  await db.updateTable('authenticator').set({ sealedSecret }).where('id', '=', theirs.id).execute()
  const cookie = await typePassword(other)
  const moved = await post(typeCode, { code: app.codeAt(realTime()) }, { cookie })
  expect(refusalOf(moved)).toBe('factor-code-wrong')
})

test('an app is no second factor before its first code; with it every older session ends', async () => {
  const person = await withPassword()
  const added = await addAuthenticator(person, 'Teléfono', now())
  const answer = (await post(signIn, { email: person.email, password })) as Response
  expect(answer.headers.get('location')).toBe('/me')
  const wrong = await confirmAuthenticator(
    person,
    added.ok ? added.value : '',
    '000000',
    now(),
    realTime(),
  )
  expect(wrong).toMatchObject({ refusal: 'factor-code-wrong' })
  expect((await readSession(cookieOf(answer))).viewer).not.toBeNull()
  await enrol(person, realTime())
  expect((await readSession(cookieOf(answer))).viewer).toBeNull()
})

test('a first code that is sent twice, at once or by going back, shows the codes once and then that the factor is on', async () => {
  const person = await withPassword()
  const random = randomBytes(20)
  const app = await must(addAuthenticator(person, 'Teléfono', now(), random))
  const step = stepAt(realTime())
  const send = async (away = 0, at = now(), as = person) => {
    const asked = { as, at, params: { app } }
    return answerOf(
      await post(typeFirstCode, { code: codeAt(secretOf(random), step + away) }, asked),
    )
  }
  const answers = await Promise.all([send(), send()])
  const shown = answers.map(({ codes }) => codes?.length).toSorted()
  expect(shown).toEqual([0, 10])
  expect((await send()).codes).toEqual([])
  expect((await send(1)).reply).toMatchObject({ error: { code: ['factor-gone'] } })
  expect((await send(0, now(), await withPassword())).codes).toBeNull()
  expect((await send(0, new Date(now().getTime() + 6 * 60_000))).codes).toBeNull()
  const added = db.selectFrom('auditEntry').select('kind').where('kind', '=', 'person.add-factor')
  const { actorNumber } = person
  expect(await added.where('actorNumber', '=', actorNumber).execute()).toHaveLength(1)
})

/** What the page of a new app is told, with a session of its own or without. */
function answerOf(answer: unknown) {
  const { data } = answer as { data?: unknown }
  return (data ?? answer) as { codes: string[] | null; reply: unknown }
}

test('the last second factor stays while a role needs it, also where two are removed at once', async () => {
  const person = await somebody('organizer')
  const [first, second] = [await enrol(person, realTime()), await enrol(person, realTime())]
  const removed = await Promise.all([first, second].map(({ id }) => removeSecondFactor(person, id)))
  expect(removed.filter(({ ok }) => ok)).toHaveLength(1)
  expect(removed.find(({ ok }) => !ok)).toMatchObject({ refusal: 'factor-needed' })
  const free = await somebody()
  const { id } = await enrol(free, realTime())
  expect(await removeSecondFactor(free, id)).toMatchObject({ ok: true, value: { left: 0 } })
})

test('nobody removes what is somebody else’s', async () => {
  const [person, other] = [await somebody(), await somebody()]
  const { id } = await enrol(person, realTime())
  await enrol(other, realTime())
  await enrol(other, realTime())
  expect(await removeSecondFactor(other, id)).toMatchObject({ refusal: 'factor-gone' })
})

test('ASVS V6.4.4: who lost everything is let in by an administrator, who says how they made sure, and is told', async () => {
  const person = await withPassword()
  const admin = await somebody('administrator')
  await enrol(person, realTime())
  const open = await openSession(person.id, { secondFactorAt: now() })
  const form = { handle: person.handle, howChecked: 'La vi en la oficina con su identificación.' }
  expect(await resetSecondFactor(person, form, now())).toMatchObject({ refusal: 'not-allowed' })
  expect((await resetSecondFactor(admin, form, now())).ok).toBe(true)
  expect((await readSession(open.split(';')[0]!)).viewer).toBeNull()
  const answer = (await post(signIn, { email: person.email, password })) as Response
  expect(answer.headers.get('location')).toBe('/me')
  const told = await db
    .selectFrom('notification')
    .select('kind')
    .where('recipientId', '=', person.id)
    .execute()
  expect(told.map(({ kind }) => kind)).toContain('factor-reset')
})

test('an administrator does not take away their own', async () => {
  const admin = await somebody('administrator')
  await enrol(admin, realTime())
  const form = { handle: admin.handle, howChecked: 'Soy yo, de verdad.' }
  expect(await resetSecondFactor(admin, form, now())).toMatchObject({ refusal: 'not-allowed' })
})

test('a session that is older than the factor opens nothing, whoever has kept it', async () => {
  const person = await withPassword()
  await enrol(person, realTime())
  // As a sign-in that met no factor a moment before it was confirmed would have left it.
  const cookie = (await openSession(person.id)).split(';')[0]!
  await inTransaction((trx) =>
    insertRole({ personId: person.id, role: 'organizer', grantedBy: null }, trx),
  )
  const { readVisit } = await import('~/domains/people/read-visit.server')
  const arrival = { now: now(), requestId: 'x', network: 'x', nonce: 'x', sent: false }
  const { visit, setCookie } = await readVisit({ cookie, acceptLanguage: null }, arrival, '/me')
  expect([visit.viewer, visit.awaiting]).toEqual([null, null])
  expect(setCookie).toMatch(/Max-Age=0/)
})
