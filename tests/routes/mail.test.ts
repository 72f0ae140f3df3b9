import type { AddressInfo } from 'node:net'
import { db } from 'db/client'
import { inTransaction } from 'db/transaction'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tellAuditHead } from '~/domains/accountability/tell-audit-head.server'
import { appendEntry } from '~/domains/audit/append-entry.server'
import { findHead } from '~/domains/audit/queries.server'
import { notify } from '~/domains/notifications/notify.server'
import { listMailRefusals } from '~/domains/notifications/queries-refusals.server'
import { listNotifications } from '~/domains/notifications/queries.server'
import { refuseMail } from '~/domains/notifications/refuse-mail.server'
import { unsubscribePath } from '~/domains/notifications/unsubscribe-link.server'
import { wantMail } from '~/domains/notifications/want-mail.server'
import { settings } from '~/platform/env'
import { deliverMailTask } from 'jobs/tasks/deliver-mail'
import { action as stop } from '~/routes/account/unsubscribe'
import { somebody } from '../support/people'
import { post } from '../support/visit'

const received: { to: string[]; text: string }[] = []
let refusing = false

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      if (refusing) return done(new Error('The mailbox is full'))
      received.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        text: Buffer.concat(chunks).toString(),
      })
      done()
    })
  },
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  Object.assign(settings, { smtpUrl: `smtp://127.0.0.1:${port}` })
})
afterAll(() => new Promise<void>((resolve) => server.close(resolve)))
beforeEach(() => {
  received.length = 0
  refusing = false
})

async function tell(recipientId: string): Promise<string> {
  await inTransaction((trx) =>
    notify([recipientId], { kind: 'role-granted', facts: { role: 'curator' }, path: '/me' }, trx),
  )
  const { id } = await db
    .selectFrom('notification')
    .select('id')
    .where('recipientId', '=', recipientId)
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

test('a server that refuses brings the task back, and nothing is marked as sent', async () => {
  const notificationId = await tell((await somebody()).id)
  refusing = true
  await expect(deliverMailTask({ notificationId })).rejects.toThrow()
  refusing = false
  await deliverMailTask({ notificationId })
  expect(received).toHaveLength(1)
})

test('a subject shows nothing that a locked screen should not', async () => {
  const reader = await somebody()
  await deliverMailTask({ notificationId: await tell(reader.id) })
  const subject = /^Subject: (.*)$/m.exec(received[0]!.text)?.[1]
  expect(subject).toBe('Papel nuevo en Tequio')
})

test('a mail carries the link that stops its kind; following it is enough, without an account', async () => {
  const reader = await somebody()
  await deliverMailTask({ notificationId: await tell(reader.id) })
  const mail = received[0]!.text
  expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const token = /^List-Unsubscribe: ?<\S+\/unsubscribe\/(\S+)>/m.exec(
    mail.replace(/\r?\n /g, ''),
  )![1]!
  expect(await unsubscribe(token)).toMatchObject({ data: { done: true } })
  expect(await unsubscribe(token)).toMatchObject({ data: { done: true } })
  received.length = 0
  await tell(reader.id)
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
