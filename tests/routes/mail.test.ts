import type { AddressInfo, Socket } from 'node:net'
import { db } from 'db/client'
import { inTransaction } from 'db/transaction'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tellAuditHead } from '~/domains/accountability/tell-audit-head.server'
import { appendEntry } from '~/domains/audit/append-entry.server'
import { findHead } from '~/domains/audit/queries.server'
import { chooseRhythms } from '~/domains/notifications/choose-rhythms.server'
import type { Notice } from '~/domains/notifications/rules'
import { newsKinds, type News, type Rhythm } from '~/domains/notifications/rhythms'
import { sendDigest } from '~/domains/notifications/send-digest.server'
import { findAddress } from '~/domains/people/queries.server'
import { notify } from '~/domains/notifications/notify.server'
import { listMailRefusals } from '~/domains/notifications/queries-refusals.server'
import { listNotifications } from '~/domains/notifications/queries.server'
import { refuseMail } from '~/domains/notifications/refuse-mail.server'
import { unsubscribePath } from '~/domains/notifications/unsubscribe-link.server'
import { wantMail } from '~/domains/notifications/want-mail.server'
import { settings } from '~/platform/env'
import { deliverMailTask } from 'jobs/tasks/deliver-mail'
import { readVisit } from '~/domains/people/read-visit.server'
import { action as chooseMails } from '~/routes/account/notification-mails'
import { loader as noticesPage } from '~/routes/account/notifications'
import { action as stop, loader as stopPage } from '~/routes/account/unsubscribe'
import { somebody } from '../support/people'
import { post, read } from '../support/visit'

const received: { to: string[]; text: string }[] = []
let refusing = false
/** Addresses that the server refuses, with its answer. */
const unknown = new Map<string, number>()
/** Takes the mail, and the connection is gone before it has said so. */
let breaking = false

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo({ address }, _session, done) {
    const code = unknown.get(address)
    done(code ? Object.assign(new Error('No such user'), { responseCode: code }) : undefined)
  },
  onData(stream, session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      if (refusing) return done(new Error('The mailbox is full'))
      received.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        text: Buffer.concat(chunks).toString(),
      })
      if (breaking) return sockets.forEach((socket) => socket.destroy())
      done()
    })
  },
})

const sockets = new Set<Socket>()
server.server.on('connection', (socket: Socket) => sockets.add(socket))

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  Object.assign(settings, { smtpUrl: `smtp://127.0.0.1:${port}` })
})
afterAll(() => new Promise<void>((resolve) => server.close(resolve)))
beforeEach(() => {
  received.length = 0
  refusing = false
  breaking = false
})

const roleGranted = { kind: 'role-granted', facts: { role: 'curator' }, path: '/me' }
const teamJoined = {
  kind: 'team-joined',
  facts: { handle: 'a-new-member', team: 'Ceiba' },
  path: '/teams/ceiba',
}

async function tell(recipientId: string, notice: Notice = roleGranted): Promise<string> {
  await inTransaction((trx) => notify([recipientId], notice, trx))
  const { id } = await db
    .selectFrom('notification')
    .select('id')
    .where('recipientId', '=', recipientId)
    .orderBy('createdAt', 'desc')
    .executeTakeFirstOrThrow()
  return id
}

test('a mail reaches the address of its reader, in text and in HTML, with one link', async () => {
  const reader = await somebody()
  await deliverMailTask({ notificationId: await tell(reader.id) })
  expect(received).toHaveLength(1)
  expect(received[0]!.to).toEqual([reader.email])
  expect(received[0]!.text).toContain('text/plain')
  expect(received[0]!.text).toContain('text/html')
  expect(received[0]!.text).toContain('http://localhost:3000/me')
})

test('checklist 33: told twice, it is sent once', async () => {
  const notificationId = await tell((await somebody()).id)
  await Promise.all([deliverMailTask({ notificationId }), deliverMailTask({ notificationId })])
  expect(received).toHaveLength(1)
})

test('an address that the server refuses for good is kept until it takes a mail, and its reader is told', async () => {
  const reader = await somebody()
  unknown.set(reader.email, 550)
  await deliverMailTask({ notificationId: await tell(reader.id, teamJoined) })
  expect((await read(noticesPage, { as: reader })).bounced).toBe(true)
  unknown.set(reader.email, 450)
  const later = await tell(reader.id, teamJoined)
  await expect(deliverMailTask({ notificationId: later })).rejects.toThrow()
  unknown.clear()
  await deliverMailTask({ notificationId: later })
  expect((await read(noticesPage, { as: reader })).bounced).toBe(false)
})

test('a server that refuses brings the task back, and nothing is marked as sent', async () => {
  const notificationId = await tell((await somebody()).id)
  refusing = true
  await expect(deliverMailTask({ notificationId })).rejects.toThrow()
  refusing = false
  await deliverMailTask({ notificationId })
  expect(received).toHaveLength(1)
})

test('a mail that was taken without a word of it goes out again as the same mail', async () => {
  const notificationId = await tell((await somebody()).id)
  breaking = true
  await expect(deliverMailTask({ notificationId })).rejects.toThrow()
  breaking = false
  await deliverMailTask({ notificationId })
  await deliverMailTask({ notificationId })
  const ids = received.map(({ text }) => /^Message-ID: (.+)$/im.exec(text)?.[1])
  expect(ids).toEqual([ids[0], ids[0]])
  expect(ids[0]).toContain(notificationId)
})

test('a subject shows nothing that a locked screen should not', async () => {
  const reader = await somebody()
  await deliverMailTask({ notificationId: await tell(reader.id) })
  const subject = /^Subject: (.*)$/m.exec(received[0]!.text)?.[1]
  expect(subject).toBe('Papel nuevo en Tequio')
})

test('a mail carries the link that stops its kind; following it is enough, without an account', async () => {
  const reader = await somebody()
  await deliverMailTask({ notificationId: await tell(reader.id, teamJoined) })
  const mail = received[0]!.text
  expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const token = /^List-Unsubscribe: ?<\S+\/unsubscribe\/(\S+)>/m.exec(
    mail.replace(/\r?\n /g, ''),
  )![1]!
  expect(await unsubscribe(token)).toMatchObject({ data: { done: true } })
  expect(await unsubscribe(token)).toMatchObject({ data: { done: true } })
  received.length = 0
  await tell(reader.id, teamJoined)
  const waiting = await db
    .selectFrom('notification')
    .select('id')
    .where('mailedAt', 'is', null)
    .execute()
  for (const { id } of waiting) await deliverMailTask({ notificationId: id })
  expect(received).toEqual([])
  expect(await listNotifications(reader.id)).toHaveLength(2)
})

test('who wants a kind of mail again gets it', async () => {
  const reader = await somebody()
  const which = { personId: reader.id, kind: 'role-granted' }
  await refuseMail(which, new Date())
  await wantMail(which)
  await deliverMailTask({ notificationId: await tell(reader.id) })
  expect(received).toHaveLength(1)
})

test('the page of that link is in the language of whom the mail was for, unless its reader chose one', async () => {
  const reader = await somebody()
  await db.updateTable('person').set({ language: 'en' }).where('id', '=', reader.id).execute()
  const path = unsubscribePath({ personId: reader.id, kind: 'role-granted' })
  const arrival = { now: new Date(), requestId: '', network: '', nonce: '', sent: false }
  const languageOf = async (address: string, cookie: string | null = null) =>
    (await readVisit({ cookie, acceptLanguage: 'es-MX' }, arrival, address)).visit.language
  expect(await languageOf(path)).toBe('en')
  expect(await languageOf(path, 'language=es')).toBe('es')
  expect(await languageOf(path.replace('role-granted', 'role-revoked'))).toBe('es')
  expect(await languageOf('/unsubscribe/nothing')).toBe('es')
})

test('a link to stop mails that was changed by a letter stops nothing', async () => {
  const reader = await somebody()
  const path = unsubscribePath({ personId: reader.id, kind: 'role-granted' })
  const token = path.slice('/unsubscribe/'.length)
  const other = token.replace('role-granted', 'role-revoked')
  expect(await unsubscribe(other)).toMatchObject({ init: { status: 404 } })
  expect(await unsubscribe('nothing')).toMatchObject({ init: { status: 404 } })
  expect(await listMailRefusals(reader.id)).toEqual([])
})

test('mails about the account itself cannot be stopped', async () => {
  const reader = await somebody()
  const notice = { kind: 'password-changed', facts: {}, path: '/reset', mailOnly: true }
  await inTransaction((trx) => notify([reader.id], notice, trx))
  const { id } = await db
    .selectFrom('notification')
    .select('id')
    .where('recipientId', '=', reader.id)
    .executeTakeFirstOrThrow()
  await deliverMailTask({ notificationId: id })
  expect(received[0]!.text).not.toContain('unsubscribe')
})

test('the page of a link says that the mail is stopped already, until it is wanted again', async () => {
  const reader = await somebody()
  const path = unsubscribePath({ personId: reader.id, kind: 'team-joined' })
  const token = path.split('/').at(-1)!
  const params = { token }
  expect(await read(stopPage, { params })).toMatchObject({ data: { isStopped: false } })
  await unsubscribe(token)
  expect(await read(stopPage, { params })).toMatchObject({ data: { isStopped: true } })
  await wantMail({ personId: reader.id, kind: 'team-joined' })
  expect(await read(stopPage, { params })).toMatchObject({ data: { isStopped: false } })
})

test('the page of a digest’s link says that there are none, until one is wanted again', async () => {
  const reader = await somebody()
  const path = unsubscribePath({ personId: reader.id, kind: 'digest' })
  const token = path.split('/').at(-1)!
  await choose(reader.id, { teams: 'daily', judging: 'never' })
  expect(await read(stopPage, { params: { token } })).toMatchObject({ data: { isStopped: false } })
  await unsubscribe(token)
  expect(await read(stopPage, { params: { token } })).toMatchObject({ data: { isStopped: true } })
  await choose(reader.id, { teams: 'weekly' })
  expect(await read(stopPage, { params: { token } })).toMatchObject({ data: { isStopped: false } })
})

function unsubscribe(token: string) {
  return post(stop, { 'List-Unsubscribe': 'One-Click' }, { params: { token } })
}

test('every week administrators receive the end of the audit chain, in their language, and nobody’s name', async () => {
  const told = { es: await somebody(), en: await somebody(), other: await somebody() }
  await db.updateTable('person').set({ language: 'en' }).where('id', '=', told.en.id).execute()
  await db
    .insertInto('instanceRole')
    .values([told.es, told.en].map(({ id }) => ({ personId: id, role: 'administrator' })))
    .execute()
  await inTransaction((trx) =>
    appendEntry({ actorNumber: null, kind: 'test.end', objectId: null, outcome: 'done' }, trx),
  )
  const head = (await findHead())!
  await tellAuditHead()
  const waiting = await db
    .selectFrom('notification')
    .select('id')
    .where('kind', '=', 'audit-head')
    .execute()
  for (const { id } of waiting) await deliverMailTask({ notificationId: id })
  expect(received.flatMap(({ to }) => to).sort()).toEqual([told.es.email, told.en.email].sort())
  for (const { to, text } of received) {
    const read = text.replace(/=\r?\n/g, '')
    expect(read).toContain(`npm run audit:verify -- ${head.number} ${head.hash}`)
    expect(read).toContain(
      to[0] === told.en.email ? 'End of the audit chain' : 'Extremo del registro',
    )
    // The address alone, among the headers, says whose it is.
    const body = read.slice(read.search(/\r?\n\r?\n/))
    for (const { handle } of Object.values(told)) expect(body).not.toContain(handle)
  }
  // Among the notices it would prove nothing, and once sent nothing of it stays.
  expect(await listNotifications(told.es.id)).toEqual([])
  const left = await db
    .selectFrom('notification')
    .select('facts')
    .where('kind', '=', 'audit-head')
    .execute()
  expect(left.map(({ facts }) => facts)).toEqual([{}, {}])
})

test('who asked for a digest gets one mail of all that waited, once, and the notices at once', async () => {
  const reader = await somebody()
  await choose(reader.id, { teams: 'daily' })
  const first = await tell(reader.id, teamJoined)
  await deliverMailTask({ notificationId: first })
  await deliverAll(await tellAgain(reader.id))
  expect(received).toEqual([])
  expect(await listNotifications(reader.id)).toHaveLength(2)
  await sendDigest(reader.id, findAddress)
  expect(received).toEqual([])
  await haveDigestsDue()
  await Promise.all([sendDigest(reader.id, findAddress), sendDigest(reader.id, findAddress)])
  expect(received).toHaveLength(1)
  const mail = received[0]!.text.replace(/=\r?\n/g, '')
  expect(mail).toMatch(/^Subject: Resumen: 2 avisos\r?$/m)
  expect(mail.match(/http:\/\/localhost:3000\/teams\/ceiba\s/g)).toHaveLength(2)
})

test('a digest that the server refused comes with the next round', async () => {
  const reader = await somebody()
  await choose(reader.id, { teams: 'weekly' })
  await deliverAll([await tell(reader.id, teamJoined)])
  await haveDigestsDue()
  refusing = true
  await expect(sendDigest(reader.id, findAddress)).rejects.toThrow()
  refusing = false
  await sendDigest(reader.id, findAddress)
  expect(received).toHaveLength(1)
})

test('the link of a digest stops all digests, and mails that come at once go on', async () => {
  const reader = await somebody()
  await choose(reader.id, { teams: 'daily' })
  await deliverAll([await tell(reader.id, teamJoined)])
  await haveDigestsDue()
  await sendDigest(reader.id, findAddress)
  const mail = received[0]!.text.replace(/\r?\n /g, '')
  expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const token = /^List-Unsubscribe: ?<\S+\/unsubscribe\/(\S+)>/m.exec(mail)![1]!
  expect(await unsubscribe(token)).toMatchObject({ data: { done: true } })
  received.length = 0
  await deliverAll(await tellAgain(reader.id))
  const criterion = { kind: 'tool-mentor', facts: { title: 'Ceiba' }, path: '/tools/ceiba' }
  await deliverAll([await tell(reader.id, criterion)])
  await haveDigestsDue()
  await sendDigest(reader.id, findAddress)
  expect(received).toHaveLength(1)
  expect(received[0]!.text).toContain('/tools/ceiba')
})

test('who goes back to mails at once is told of what waited, with the next round', async () => {
  const reader = await somebody()
  await choose(reader.id, { teams: 'weekly' })
  await deliverAll([await tell(reader.id, teamJoined)])
  await choose(reader.id, {})
  await sendDigest(reader.id, findAddress)
  expect(received).toHaveLength(1)
})

test('saving the same choices, or others for other news, leaves what waits to its day', async () => {
  const reader = await somebody()
  const weekly = { ...atOnce, teams: 'weekly' }
  await post(chooseMails, weekly, { as: reader })
  await deliverAll([await tell(reader.id, teamJoined)])
  await post(chooseMails, weekly, { as: reader })
  await post(chooseMails, { ...weekly, challenges: 'daily' }, { as: reader })
  await sendDigest(reader.id, findAddress)
  expect(received).toEqual([])
  await post(chooseMails, { ...weekly, teams: 'at-once' }, { as: reader })
  await sendDigest(reader.id, findAddress)
  expect(received).toHaveLength(1)
})

test('what protects the account comes at once, whatever was chosen, and has no link that stops it', async () => {
  const reader = await somebody()
  await choose(reader.id, Object.fromEntries(newsKinds.map((news) => [news, 'never'])))
  const removed = { kind: 'factor-removed', facts: {}, path: '/me/security/second-factor' }
  await deliverAll([await tell(reader.id, removed)])
  expect(received).toHaveLength(1)
  expect(received[0]!.text).not.toContain('unsubscribe')
})

test('what a locked screen shows of a mail says what happened and names nobody', async () => {
  const reader = await somebody()
  await deliverAll([await tell(reader.id, teamJoined)])
  const body = received[0]!.text.replace(/=\r?\n/g, '')
  const shown = body.slice(body.search(/\r?\n\r?\nAlguien entr/)).slice(0, 100)
  expect(shown).toContain('Alguien entr')
  expect(shown).not.toContain('Ceiba')
})

const atOnce = Object.fromEntries(newsKinds.map((news) => [news, 'at-once']))

function choose(personId: string, rare: Partial<Record<News, Rhythm>>) {
  return chooseRhythms(personId, { ...atOnce, ...rare } as Record<News, Rhythm>, new Date())
}

async function tellAgain(personId: string) {
  await inTransaction((trx) => notify([personId], teamJoined, trx))
  const waiting = await db
    .selectFrom('notification')
    .select('id')
    .where('recipientId', '=', personId)
    .where('mailedAt', 'is', null)
    .execute()
  return waiting.map(({ id }) => id)
}

async function deliverAll(ids: string[]) {
  for (const notificationId of ids) await deliverMailTask({ notificationId })
}

async function haveDigestsDue() {
  await db
    .updateTable('notification')
    .set({ digestAt: new Date(0) })
    .where('digestAt', 'is not', null)
    .execute()
}
