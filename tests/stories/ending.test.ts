import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { comeIn } from '../support/come-in'
import { askDatabase, isDatabaseOpen } from '../support/embedded'
import { type Instance, startInstance } from '../support/instance'
import { sendHalf } from '../support/send-half'
import { until } from '../support/until'

const dataDir = mkdtempSync(join(tmpdir(), 'tequio-ending-'))
let instance: Instance
beforeEach(async () => {
  instance = await startInstance({ DATA_DIR: dataDir })
})
afterAll(async () => {
  await instance.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test('told to end while a table is read and another is sent, it finishes both and closes its database', async () => {
  const curator = await comeIn(instance, 'curator')
  const tablesBefore = await countTables()
  const sending = sendHalf(instance, curator.cookie)
  const id = await sendLongTable(curator)
  await until(async () => (await intakeOf(id)).state === 'reading')
  expect(await jobOf(id)).toMatchObject({ state: 'active' })

  const ended = instance.signal('SIGTERM')
  await wait(1500)
  const answer = await sending.finish()
  expect(answer).toMatch(/^HTTP\/1.1 302 /)
  expect(await ended).toBe(0)
  expect(isDatabaseOpen(dataDir)).toBe(false)

  const restartedAt = new Date()
  instance = await startInstance({ DATA_DIR: dataDir })
  expect(await intakeOf(id)).toMatchObject({ state: 'read', rowsRead: 200_000 })
  const job = await jobOf(id)
  expect(job).toMatchObject({ state: 'completed', tries: 0 })
  expect(job.completedAt.getTime()).toBeLessThan(restartedAt.getTime())

  // What was sent last was stored, and is read by whoever works next.
  const sent = await intakeNamed('quejas.csv')
  await until(async () => (await intakeOf(sent)).state === 'read')
  expect(await countTables()).toBe(tablesBefore + 2)
  expect(await instance.stop()).toBe(0)
})

test('Ctrl-C does not wait for ever for somebody who never sends the rest', async () => {
  const sending = sendHalf(instance, (await comeIn(instance, 'curator')).cookie)
  await wait(300)
  expect(await instance.signal('SIGINT')).toBe(0)
  expect(await sending.answer).not.toMatch(/ 302 /)
  expect(isDatabaseOpen(dataDir)).toBe(false)
})

test('told twice at once it still finishes; told again later it ends at once, and starts again', async () => {
  sendHalf(instance, (await comeIn(instance, 'curator')).cookie)
  await wait(300)
  const ended = instance.signal('SIGINT')
  void instance.signal('SIGINT')
  await wait(1500)
  expect(isDatabaseOpen(dataDir)).toBe(true)
  const again = Date.now()
  void instance.signal('SIGINT')
  expect(await ended).toBe(130)
  expect(Date.now() - again).toBeLessThan(2000)
  instance = await startInstance({ DATA_DIR: dataDir })
  expect(await instance.stop()).toBe(0)
  expect(isDatabaseOpen(dataDir)).toBe(false)
})

/** Long enough to be met while it is read. Gives the upload's id. */
async function sendLongTable(curator: Awaited<ReturnType<typeof comeIn>>): Promise<string> {
  const rows = 'Jalisco,12,2019-01-31,Centro de ejemplo\n'.repeat(200_000)
  const body = new FormData()
  body.set('file', new Blob([`estado,quejas,dia,centro\n${rows}`], { type: 'text/csv' }), 'a.csv')
  const { headers } = await curator('/datasets/new', { method: 'POST', body })
  return headers.get('location')!.split('/').at(-1)!
}

async function intakeOf(id: string) {
  const [intake] = await askDatabase<{ state: string; rowsRead: number }>(
    dataDir,
    'select state, rows_read::int as "rowsRead" from dataset_intake where id = $1',
    [id],
  )
  return intake!
}

async function intakeNamed(name: string): Promise<string> {
  const [found] = await askDatabase<{ id: string }>(
    dataDir,
    'select i.id from dataset_intake i join stored_file f on f.id = i.file_id where f.name = $1',
    [name],
  )
  return found!.id
}

/** The demo's own uploads have jobs of the same name, so the upload's id tells them apart. */
async function jobOf(id: string) {
  const [job] = await askDatabase<{ state: string; tries: number; completedAt: Date }>(
    dataDir,
    `select state, retry_count as tries, completed_on as "completedAt" from pgboss.job
     where name = 'read-upload' and data->>'intakeId' = $1`,
    [id],
  )
  return job!
}

async function countTables(): Promise<number> {
  const [found] = await askDatabase<{ tables: number }>(
    dataDir,
    "select count(*)::int as tables from stored_file where purpose = 'dataset-table'",
  )
  return found!.tables
}
