import { randomUUID } from 'node:crypto'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { forgetReports } from '~/domains/datathons/forget-reports.server'
import { mindReports } from '~/domains/datathons/mind-reports.server'
import { now } from '~/platform/clock'
import { hashOf } from '~/platform/secrets'
import { action as answer } from '~/routes/datathons/conduct-answers'
import { action as close } from '~/routes/datathons/conduct-closure'
import { action as leave } from '~/routes/datathons/conduct-departure'
import { loader as handling } from '~/routes/datathons/conduct-handling'
import { action as follow } from '~/routes/datathons/conduct-key'
import { action as writeMore } from '~/routes/datathons/conduct-messages'
import { action as note } from '~/routes/datathons/conduct-notes'
import { loader as form } from '~/routes/datathons/conduct-new'
import { loader as one } from '~/routes/datathons/conduct-report'
import { loader as organizing, action as name } from '~/routes/datathons/organize-conduct'
import { action as contact } from '~/routes/datathons/organize-conduct-contact'
import { action as remove } from '~/routes/datathons/organize-conduct-removal'
import { loader as rules } from '~/routes/datathons/rules'
import { aCaredForDatathon, nameAndAccept, sendReport } from '../support/conduct'
import { aDatathon, lastEntryOf, noticesOf } from '../support/datathons'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const readOwn = async (key: string) => {
  const answered = await post(follow, { key })
  return 'report' in answered ? answered.report : undefined
}

interface Own {
  error?: Record<string, string[]>
}

const reportIds = async (datathonId: string) =>
  (
    await db.selectFrom('conductReport').select('id').where('datathonId', '=', datathonId).execute()
  ).map(({ id }) => id)

async function aReport() {
  const datathon = await aCaredForDatathon()
  const { sent } = await sendReport(datathon)
  const [id] = await reportIds(datathon.id)
  return { ...datathon, report: id!, params: { report: id! }, key: sent!.words.join(' ') }
}

test('anybody reports without an account, is told who reads, and gets a key of six words', async () => {
  const datathon = await aCaredForDatathon()
  const { sent } = await sendReport(datathon)
  expect(sent?.words).toHaveLength(6)
  expect(sent?.readers).toEqual(datathon.handlers.map(({ handle }) => handle).sort())
  const own = await readOwn(sent!.words.join(' '))
  expect(own).toMatchObject({ state: 'received', messages: [] })
  expect(own?.told).toMatch(/^Alguien gritó/)
})

test('the key is read without accents and in capitals, and exists in the database as a hash alone', async () => {
  const { key, report } = await aReport()
  const plain = key.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().replaceAll(' ', ' - ')
  expect((await readOwn(plain))?.state).toBe('received')
  const row = await db
    .selectFrom('conductReport')
    .select(['keyHash', 'reporterId'])
    .where('id', '=', report)
    .executeTakeFirstOrThrow()
  expect(row.keyHash).toMatch(/^[0-9a-f]{64}$/)
  expect(row.reporterId).toBeNull()
})

test('a wrong key is refused beside its field, and guessing is slowed', async () => {
  const from = hashOf('somebody who guesses')
  const guess = (key: string) => post(follow, { key }, { from }) as Promise<Own>
  expect((await guess('uno dos tres')).error?.key).toEqual(['key-unknown'])
  const answers = []
  for (let each = 0; each < 12; each++)
    answers.push(await guess('ábaco abdomen abeja abierto abogado abono'))
  expect(answers.at(-1)?.error?.['']?.[0]).toMatch(/^too-many-tries:\d+$/)
})

test('who is named in a report never reads it, nor sees that it exists', async () => {
  const datathon = await aCaredForDatathon()
  const [named, reader] = datathon.handlers
  const asked = await sendReport(datathon, { about: named.handle })
  expect(asked.sent).toBeUndefined()
  expect(asked.changed).toEqual({ readers: [reader.handle], escalated: false })
  expect(await reportIds(datathon.id)).toEqual([])
  const { sent } = await sendReport(datathon, { about: named.handle, readers: reader.handle })
  expect(sent?.readers).toEqual([reader.handle])
  const [id] = await reportIds(datathon.id)
  const params = { report: id! }
  expect((await read(handling, { as: named })).reports).toEqual([])
  expect(await statusOf(read(one, { as: named, params }))).toBe(404)
  for (const action of [answer, note])
    expect(await statusOf(post(action, { body: 'Leo esto' }, { as: named, params }))).toBe(404)
  const outcome = { outcome: 'No pasó nada, se cierra.' }
  expect(await statusOf(post(close, outcome, { as: named, params }))).toBe(404)
  expect((await noticesOf(named)).map(({ kind }) => kind)).not.toContain('conduct-waits')
  expect((await read(handling, { as: reader })).reports).toHaveLength(1)
  expect((await read(one, { as: reader, params })).report.named).toEqual([named.handle])
})

test('where every handler is named, administrators who are not read it, and the form says so first', async () => {
  const datathon = await aCaredForDatathon()
  const [first, second] = datathon.handlers
  const admin = await somebody('administrator')
  const namedAdmin = await somebody('administrator')
  const about = [first.handle, second.handle]
  const asked = await sendReport(datathon, { about, others: `@${namedAdmin.handle}` })
  expect(asked.changed?.escalated).toBe(true)
  expect(asked.changed?.readers).toContain(admin.handle)
  expect(asked.changed?.readers).not.toContain(namedAdmin.handle)
  const readers = asked.changed!.readers.join(' ')
  await sendReport(datathon, { about, others: `@${namedAdmin.handle}`, readers })
  const [id] = await reportIds(datathon.id)
  const params = { report: id! }
  expect(await statusOf(read(one, { as: admin, params }))).toBe(200)
  for (const as of [first, second, namedAdmin])
    expect(await statusOf(read(one, { as, params }))).toBe(404)
})

test('to everybody else a report does not exist: organisers, administrators, reporters, strangers', async () => {
  const { report, organizer, slug } = await aReport()
  const params = { report }
  const admin = await somebody('administrator')
  const stranger = await somebody()
  for (const as of [organizer, admin, stranger]) {
    expect(await statusOf(read(one, { as, params }))).toBe(404)
    expect(await statusOf(read(handling, { as }))).toBe(404)
    expect(await statusOf(post(answer, { body: 'Hola' }, { as, params }))).toBe(404)
    expect(await statusOf(post(note, { body: 'Hola' }, { as, params }))).toBe(404)
    const closing = post(close, { outcome: 'Se cierra sin más.' }, { as, params })
    expect(await statusOf(closing)).toBe(404)
  }
  expect(await statusOf(read(one, { as: organizer, params: { report: 'x' } }))).toBe(404)
  expect(await statusOf(read(one, { params, path: `/conduct/handling/${report}` }))).toBe(302)
  const board = await read(organizing, { as: organizer, params: { datathon: slug } })
  expect(JSON.stringify(board)).not.toContain(report)
})

test('somebody who begins to look after reports reads none that came before', async () => {
  const datathon = await aCaredForDatathon()
  await sendReport(datathon)
  const later = await somebody()
  await nameAndAccept(datathon, later)
  expect((await read(handling, { as: later })).reports).toEqual([])
  const [id] = await reportIds(datathon.id)
  expect(await statusOf(read(one, { as: later, params: { report: id! } }))).toBe(404)
})

test('an organiser cannot take a report from its readers', async () => {
  const { handlers, organizer, slug, report } = await aReport()
  const [handler] = handlers
  const params = { datathon: slug }
  await post(remove, { handle: handler.handle }, { as: organizer, params })
  expect((await read(rules, { params })).conduct.handlers).toEqual([handlers[1].handle])
  expect(await statusOf(read(one, { as: handler, params: { report } }))).toBe(200)
})

test('a report is answered, noted and closed, and its reporter reads all but the notes', async () => {
  const { handlers, params, key } = await aReport()
  const [handler, other] = handlers
  const body = 'Gracias por contarlo. Se habló con quien coordina la sala.'
  expect(await statusOf(post(answer, { body }, { as: handler, params }))).toBe(302)
  await post(note, { body: 'Revisar la lista de asistencia.' }, { as: other, params })
  const read1 = await readOwn(key)
  expect(read1?.messages.map((message) => message.body)).toEqual([body])
  expect(read1).toMatchObject({ state: 'in_progress', due: null })
  const shown = await read(one, { as: handler, params })
  expect(shown.report.messages.map(({ kind }) => kind)).toEqual(['words', 'note'])
  const outcome = 'Se pidió a esa persona que dejara el datatón.'
  await post(close, { outcome }, { as: other, params })
  expect(await readOwn(key)).toMatchObject({ state: 'closed' })
  const again = (await post(answer, { body }, { as: handler, params })) as Own
  expect(again.error?.['']).toEqual(['report-closed'])
})

test('whoever has the key writes more, which opens a closed report, once even if sent twice', async () => {
  const { handlers, params, key } = await aReport()
  await post(close, { outcome: 'No hubo más que hacer.' }, { as: handlers[0], params })
  const more = { key, body: 'Volvió a pasar hoy.', once: randomUUID() }
  await post(writeMore, more)
  await post(writeMore, more)
  const own = await readOwn(key)
  expect(own?.state).toBe('in_progress')
  expect(own?.messages.map(({ kind }) => kind)).toEqual(['outcome', 'words'])
  const wrong = { ...more, key: 'ábaco abdomen abeja abierto abogado abono' }
  expect(await statusOf(post(writeMore, wrong))).toBe(409)
})

test('a report sent twice is one; two readers of one page send two', async () => {
  const datathon = await aCaredForDatathon()
  const once = randomUUID()
  const both = await Promise.all([sendReport(datathon, { once }), sendReport(datathon, { once })])
  expect(both[0].sent).toBeDefined()
  expect(both[1].sent).toEqual(both[0].sent)
  const later = { at: new Date(now().getTime() + 16 * 60_000) }
  expect((await sendReport(datathon, { once }, later)).error?.['']).toEqual(['report-already-sent'])
  const other = await sendReport(datathon, { once, told: 'Otra persona cuenta otra cosa aquí.' })
  expect(other.sent).toBeDefined()
  expect(await reportIds(datathon.id)).toHaveLength(2)
})

test('somebody signed in stays unknown unless they say otherwise, in the audit chain too', async () => {
  const datathon = await aCaredForDatathon()
  const as = await somebody()
  await sendReport(datathon, {}, { as })
  await sendReport(datathon, { known: 'on', told: 'Esto lo cuento con mi nombre.' }, { as })
  const rows = await db
    .selectFrom('conductReport')
    .select(['reporterId', 'told'])
    .where('datathonId', '=', datathon.id)
    .orderBy('receivedAt')
    .execute()
  expect(rows.map(({ reporterId }) => reporterId)).toEqual([null, as.id])
  expect(await lastEntryOf(as)).toBeUndefined()
})

test('notices say that something waits and nothing else; each reading is recorded by its number', async () => {
  const { handlers, params } = await aReport()
  const [handler] = handlers
  expect((await noticesOf(handler))[0]).toEqual({
    kind: 'conduct-waits',
    facts: {},
    path: '/conduct/handling',
  })
  await read(one, { as: handler, params })
  expect(await lastEntryOf(handler)).toEqual({ kind: 'conduct.read', outcome: 'done' })
})

test('an overdue answer is flagged and reminded of once; what waits is not put off by writing again', async () => {
  const { handlers, key } = await aReport()
  const [handler] = handlers
  const waiting = async (at: Date) => (await read(handling, { as: handler, at })).reports[0]
  const later = new Date(now().getTime() + 3 * 24 * 3_600_000 + 1000)
  expect(await waiting(now())).toMatchObject({ overdue: false })
  expect(await waiting(later)).toMatchObject({ overdue: true })
  await mindReports(now())
  await mindReports(later)
  await mindReports(later)
  const told = (await noticesOf(handler)).filter(({ kind }) => kind === 'conduct-waits')
  expect(told).toHaveLength(2)
  await post(writeMore, { key, body: 'Sigo esperando.', once: randomUUID() })
  expect(await waiting(later)).toMatchObject({ overdue: true })
})

test('a report whose readers have lost their accounts passes to administrators', async () => {
  const { handlers, report, key } = await aReport()
  const admin = await somebody('administrator')
  await mindReports(now())
  expect(await statusOf(read(one, { as: admin, params: { report } }))).toBe(404)
  for (const { id } of handlers)
    await db.updateTable('person').set({ suspendedAt: now() }).where('id', '=', id).execute()
  await mindReports(now())
  expect(await statusOf(read(one, { as: admin, params: { report } }))).toBe(200)
  expect((await readOwn(key))?.readers).toContain(admin.handle)
})

test('text, key and names leave 180 days after closing, to the day; the number stays', async () => {
  const { handlers, params, key, id } = await aReport()
  await post(close, { outcome: 'Se habló con las dos personas.' }, { as: handlers[0], params })
  const after = (days: number) => new Date(now().getTime() + days * 24 * 3_600_000)
  await forgetReports(after(179))
  expect((await readOwn(key))?.state).toBe('closed')
  await forgetReports(after(180))
  await forgetReports(after(180))
  expect(await readOwn(key)).toBeUndefined()
  expect(await statusOf(read(one, { as: handlers[0], params }))).toBe(404)
  const row = await db
    .selectFrom('conductReport')
    .select(['told', 'keyHash', 'reporterId'])
    .where('datathonId', '=', id)
    .executeTakeFirstOrThrow()
  expect(row).toEqual({ told: '', keyHash: null, reporterId: null })
  const left = await db
    .selectFrom('conductMessage')
    .select('id')
    .where('reportId', '=', params.report)
    .execute()
  expect(left).toEqual([])
})

test('only a range of reports is public, after the end, and one report does not move it', async () => {
  const datathon = await aCaredForDatathon()
  const { params } = datathon
  const ended = new Date('2019-03-01T12:00:00Z')
  const count = async (at: Date) => (await read(rules, { params, at })).conduct.count
  expect(await count(new Date('2019-02-01T12:00:00Z'))).toBeNull()
  const before = await count(ended)
  await sendReport(datathon)
  expect(await count(ended)).toEqual(before)
  expect(before).toEqual({ from: 0, to: 4 })
})

test('nobody is shown as a handler before accepting, and one may decline or leave', async () => {
  const datathon = await aDatathon()
  const { organizer, params, slug } = datathon
  const handler = await somebody()
  await post(name, { handle: handler.handle }, { as: organizer, params })
  expect((await read(form, { params })).handlers).toEqual([])
  expect((await read(handling, { as: handler })).offers).toMatchObject([{ accepted: false }])
  const twice = (await post(name, { handle: handler.handle }, { as: organizer, params })) as Own
  expect(twice.error?.handle).toEqual(['handler-already-named'])
  await post(leave, { datathon: slug }, { as: handler })
  expect(await statusOf(read(handling, { as: handler }))).toBe(404)
  expect(await statusOf(post(leave, { datathon: slug }, { as: handler }))).toBe(409)
})

test('who is not an organiser names nobody and writes no contact; the contact is public', async () => {
  const { organizer, params } = await aDatathon()
  const stranger = await somebody()
  const words = { name: 'Casa Abierta', reach: 'escucha@casa-abierta.example' }
  const asked = { as: stranger, params }
  expect(await statusOf(post(name, { handle: stranger.handle }, asked))).toBe(403)
  expect(await statusOf(post(contact, words, asked))).toBe(403)
  expect(await statusOf(post(remove, { handle: stranger.handle }, asked))).toBe(403)
  expect(await statusOf(read(organizing, asked))).toBe(403)
  await post(contact, words, { as: organizer, params })
  expect((await read(form, { params })).contact).toEqual(words)
  expect((await read(rules, { params })).conduct.contact).toEqual(words)
})
