import { Readable } from 'node:stream'
import { db } from 'db/client'
import { beforeEach, expect, test } from 'vitest'
import { findFactors } from '~/domains/people/queries-second-factor.server'
import type { Viewer } from '~/domains/people/rules'
import { storeBytes } from '~/domains/files/store-bytes.server'
import { now, realTime } from '~/platform/clock'
import { action as name, loader as own } from '~/routes/account/approvals'
import { action as accept } from '~/routes/account/deputy-acceptance'
import { loader as page, action as ask } from '~/routes/admin/export'
import { action as fetchCopy } from '~/routes/admin/export-copy'
import { action as decide, loader as decision } from '~/routes/admin/export-decision'
import { lastEntryOf, noticesOf } from '../support/datathons'
import { enrol } from '../support/factors'
import { somebody } from '../support/people'
import { unpackZip } from '../support/unpack-zip'
import { post, read, statusOf } from '../support/visit'

const reason = { reason: 'La instancia se muda' }
const approve = { decision: 'approved' }
const hour = 3_600_000

beforeEach(async () => {
  await db.deleteFrom('approval').execute()
  await db.deleteFrom('instanceRole').where('role', '=', 'administrator').execute()
})

async function approved() {
  const [asker, second] = [await somebody('administrator'), await somebody('administrator')]
  await post(ask, reason, { as: asker })
  await post(decide, approve, { as: second })
  return { asker, second }
}

const fetched = (as: Viewer, at?: Date) => post(fetchCopy, {}, { as, at })

test('checklist 40: nobody exports everybody’s data alone: one asks, another approves, and whoever asked has it once', async () => {
  const asker = await somebody('administrator')
  expect((await read(page, { as: asker })).approval.others).toEqual([])
  expect(await post(ask, reason, { as: asker })).toMatchObject({ error: { '': ['nobody-else'] } })
  const second = await somebody('administrator')
  expect(await post(ask, {}, { as: asker })).toMatchObject({ error: { reason: ['required'] } })
  expect(await statusOf(post(ask, reason, { as: asker }))).toBe(302)
  expect((await noticesOf(second))[0]).toMatchObject({ kind: 'approval-asked' })
  expect(await post(ask, reason, { as: second })).toMatchObject({
    error: { '': ['approval-pending'] },
  })
  for (const as of [asker, second])
    expect((await fetched(as)).headers.get('location')).toBe('/admin/export')
  expect(await post(decide, approve, { as: asker })).toMatchObject({
    error: { '': ['own-request'] },
  })
  const seen = await read(decision, { as: second })
  expect(seen.pending).toMatchObject({ asker: asker.handle, reason: reason.reason })
  expect(seen.held.people).toBeGreaterThanOrEqual(2)
  expect(await statusOf(post(decide, approve, { as: second }))).toBe(302)
  expect(await lastEntryOf(second)).toEqual({ kind: 'instance.approve-export', outcome: 'done' })
  expect(await post(ask, reason, { as: second })).toMatchObject({ error: { '': ['export-ready'] } })
  expect((await fetched(second)).headers.get('location')).toBe('/admin/export')
  expect((await read(page, { as: second })).copy).toMatchObject({ standing: 'ready', isOwn: false })
  const stale = post(fetchCopy, {}, { as: asker, proved: new Date(now().getTime() - hour) })
  expect((await stale).headers.get('location')).toContain('/me/security/proof')
  const copy = await fetched(asker)
  expect(copy.status).toBe(200)
  await copy.arrayBuffer()
  expect(await lastEntryOf(asker)).toEqual({ kind: 'instance.export', outcome: 'done' })
  expect((await fetched(asker)).status).toBe(302)
  expect((await read(page, { as: asker })).copy.standing).toBe('used')
  expect(await statusOf(post(ask, reason, { as: second }))).toBe(302)
})

test('checklist 40: of fifty downloads at once one gets the copy', async () => {
  const { asker } = await approved()
  const answers = await Promise.all(Array.from({ length: 50 }, () => fetched(asker)))
  const won = answers.filter(({ status }) => status === 200)
  expect(won).toHaveLength(1)
  await won[0]!.arrayBuffer()
})

test('the copy holds a folder for each person, with their files, and says what could not be read', async () => {
  const person = await somebody()
  const stored = await storeBytes(Readable.from([Buffer.from('a,b\n1,2\n')]), 100)
  if (!stored.ok) throw new Error(stored.refusal)
  const file = { mediaType: 'text/csv', purpose: 'dataset', uploadedBy: person.id, ...stored.value }
  await db
    .insertInto('storedFile')
    .values([
      { ...file, name: 'datos.csv' },
      { ...file, name: 'perdido.csv', storageKey: 'no-such-key' },
    ])
    .execute()
  const { asker } = await approved()
  const zip = await unpackZip(Buffer.from(await (await fetched(asker)).arrayBuffer()))
  const folder = `people/${person.actorNumber}/`
  const data = JSON.parse(zip[`${folder}data.json`]!.toString())
  expect(JSON.stringify(data.people)).toContain(person.email)
  const people = await db.selectFrom('person').select('actorNumber').execute()
  for (const { actorNumber } of people)
    expect(zip).toHaveProperty([`people/${actorNumber}/data.json`])
  const files = Object.keys(zip).filter((at) => at.startsWith(`${folder}files/`))
  expect(files).toHaveLength(2)
  expect(zip[files.find((at) => at.endsWith('datos.csv'))!]?.toString()).toBe('a,b\n1,2\n')
  expect(JSON.parse(zip['not-read.json']!.toString())).toEqual([
    files.find((at) => at.endsWith('perdido.csv')),
  ])
})

test('an approval that nobody used lapses after a day, and says so', async () => {
  const { asker } = await approved()
  const later = new Date(now().getTime() + 24 * hour + 1000)
  expect((await fetched(asker, later)).status).toBe(302)
  expect((await read(page, { as: asker, at: later })).copy.standing).toBe('lapsed')
  expect(await statusOf(post(ask, reason, { as: asker, at: later }))).toBe(302)
})

test('an administrator’s deputy approves in their place; nobody else sees the page', async () => {
  const [asker, second] = [await somebody('administrator'), await somebody('administrator')]
  const deputy = await somebody()
  await enrol(deputy, realTime())
  expect((await findFactors(deputy.id)).factors).toBe(1)
  await post(name, { handle: deputy.handle }, { as: second })
  const { deputies } = await read(own, { as: deputy })
  await post(accept, {}, { as: deputy, params: { deputy: deputies[0]!.id } })
  await post(ask, reason, { as: asker })
  for (const as of [await somebody(), await somebody('organizer', 'curator')]) {
    expect(await statusOf(read(page, { as }))).toBe(403)
    expect(await statusOf(read(decision, { as }))).toBe(403)
    expect(await statusOf(post(ask, reason, { as }))).toBe(403)
    expect(await statusOf(post(decide, approve, { as }))).toBe(403)
    expect(await statusOf(fetched(as))).toBe(403)
  }
  expect(await statusOf(read(page, { as: deputy }))).toBe(403)
  expect(await statusOf(post(decide, approve, { as: deputy }))).toBe(302)
  expect((await fetched(asker)).status).toBe(200)
})
