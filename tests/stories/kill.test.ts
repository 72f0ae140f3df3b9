import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeIn, organizationOf, writeBrief } from '../support/come-in'
import { askDatabase, postmasterOf } from '../support/embedded'
import { type Instance, startInstance } from '../support/instance'
import { npmScript } from '../support/npm-script'
import { sendHalf } from '../support/send-half'
import { until } from '../support/until'

const dataDir = mkdtempSync(join(tmpdir(), 'tequio-kill-'))
let instance: Instance
beforeAll(async () => {
  instance = await startInstance({ DATA_DIR: dataDir })
})
afterAll(async () => {
  await instance.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function restart() {
  await instance.kill()
  instance = await startInstance({ DATA_DIR: dataDir })
}

test('checklist 34: what was answered is there after everything was killed, and the audit chain holds', async () => {
  const cso = await comeIn(instance, 'cso')
  const organization = await organizationOf(dataDir, 'umbral-demo')
  const answered: string[] = []
  let killed = false
  const writing = [1, 2, 3, 4].map(async (writer) => {
    while (!killed) {
      const title = `Escrito ${writer} ${answered.length}`
      const slug = await writeBrief(cso, organization, title).catch(() => null)
      if (slug) answered.push(slug)
    }
  })
  while (answered.length < 40) await wait(20)
  const killing = restart()
  await wait(0)
  killed = true
  await Promise.all([...writing, killing])
  const rows = await askDatabase<{ slug: string }>(dataDir, 'select slug from challenge')
  const kept = rows.map(({ slug }) => slug)
  expect(answered.filter((slug) => !kept.includes(slug))).toEqual([])
  expect(await npmScript('audit:verify', [], dataDir)).toMatchObject({ code: 0 })
})

test('checklist 34: a database that was killed alone comes back by itself, with what was answered, and the work goes on', async () => {
  const cso = await comeIn(instance, 'cso')
  const organization = await organizationOf(dataDir, 'umbral-demo')
  const answered: string[] = []
  let writes = true
  const writing = [1, 2, 3, 4].map(async (writer) => {
    while (writes) {
      const title = `Antes y después ${writer} ${answered.length}`
      const slug = await writeBrief(cso, organization, title).catch(() => null)
      if (slug) answered.push(slug)
      else await wait(20)
    }
  })
  while (answered.length < 20) await wait(20)
  for (let times = 0; times < 2; times += 1) {
    const killed = postmasterOf(dataDir)
    process.kill(killed, 'SIGKILL')
    const meanwhile = await pageWhile(503)
    expect(meanwhile.headers.get('retry-after')).toBe('5')
    expect(await meanwhile.text()).toContain('Tequio no responde por ahora')
    await pageWhile(200)
    expect(postmasterOf(dataDir)).not.toBe(killed)
    const before = answered.length
    await until(() => answered.length > before + 4, 10)
  }
  writes = false
  await Promise.all(writing)
  const rows = await askDatabase<{ slug: string }>(dataDir, 'select slug from challenge')
  const kept = rows.map(({ slug }) => slug)
  expect(answered.filter((slug) => !kept.includes(slug))).toEqual([])
  expect(instance.output()).toContain('the embedded database had ended and was started again')
  await toldToWork()
  expect(await npmScript('audit:verify', [], dataDir)).toMatchObject({ code: 0 })
})

/** The front page, once it answers so: within some seconds. */
async function pageWhile(status: number): Promise<Response> {
  let answer: Response | undefined
  await until(async () => {
    answer = await fetch(`${instance.url}/challenges?${Math.random()}`)
    return answer.status === status
  }, 15)
  return answer!
}

/** What is asked of the queue now is done by the worker that was there before. */
async function toldToWork() {
  const { id } = (
    await askDatabase<{ id: string }>(
      dataDir,
      `insert into pgboss.job (name, data) values ('sweep-files', '{}') returning id`,
    )
  )[0]!
  const state = 'select state from pgboss.job where id = $1'
  await until(async () => {
    const [job] = await askDatabase<{ state: string }>(dataDir, state, [id])
    return job?.state === 'completed'
  }, 30)
}

test('checklist 34: a table that was half sent when everything was killed counts as nothing, is swept, and can be sent again', async () => {
  const curator = await comeIn(instance, 'curator')
  const before = await listFiles()
  sendHalf(instance, curator.cookie)
  await until(() => unfinished().length > 0)
  await restart()
  expect(await listFiles()).toEqual(before)
  expect(await askDatabase(dataDir, 'select id from dataset_intake')).toEqual([])
  expect(unfinished()).toHaveLength(1)

  // Who sends may only have a slow line: what is young stays.
  const long = new Date(Date.now() - 2 * 3_600_000)
  for (const path of unfinished()) utimesSync(path, long, long)
  await restart()
  await until(() => unfinished().length === 0)

  const body = new FormData()
  body.set('file', new Blob(['estado,quejas\nJalisco,12\n'], { type: 'text/csv' }), 'quejas.csv')
  const again = await (await comeIn(instance, 'curator'))('/datasets/new', { method: 'POST', body })
  expect(again.status).toBe(302)
  expect(again.headers.get('location')).toMatch(/^\/datasets\/new\/[0-9a-f-]{36}$/)
})

test('checklist 33, 34: a hand-in of which half the code had arrived when everything was killed has no copy, and gets a whole one', async () => {
  const [version] = await askDatabase<{ id: string; sha256: string }>(
    dataDir,
    `select v.submission_id as id, f.sha256 from submission_version v
     join submission s on s.id = v.submission_id and s.locked_version = v.number
     join stored_file f on f.id = v.archive_file_id limit 1`,
  )
  const { id, sha256 } = version!
  await sendOnlyHalf()
  await forgetArchive(id)
  const before = await countArchives()
  await until(() => unfinished().some((path) => statSync(path).size === 100_000))
  await restart()
  expect(await archiveOf(id)).toEqual([])
  expect(await countArchives()).toBe(before)
  await until(async () => (await archiveOf(id)).length > 0, 150)
  expect(await archiveOf(id)).toEqual([{ sha256 }])
  expect(await countArchives()).toBe(before + 1)
}, 240_000)

/** Has the demo's GitHub send each archive as far as its middle, until it is started anew. */
async function sendOnlyHalf() {
  const github = JSON.parse(readFileSync(join(dataDir, 'demo-github.json'), 'utf8')) as Instance
  const trouble = { kind: 'half', path: '/legacy.tar.gz' }
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ trouble })
  const { status } = await fetch(`${github.url}/_control`, { method: 'POST', headers, body })
  expect(status).toBe(204)
}

/** As if the demo's copy had never been made: it is to be fetched again. */
async function forgetArchive(id: string) {
  await askDatabase(
    dataDir,
    'update submission_version set archive_file_id = null where submission_id = $1',
    [id],
  )
  await askDatabase(
    dataDir,
    `update pgboss.job set state = 'created', started_on = null, completed_on = null
     where name = 'store-archive' and data->>'submissionId' = $1`,
    [id],
  )
}

function archiveOf(id: string) {
  return askDatabase(
    dataDir,
    `select f.sha256 from submission_version v join stored_file f on f.id = v.archive_file_id
     where v.submission_id = $1`,
    [id],
  )
}

function unfinished(): string[] {
  const entries = readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true })
  return entries.filter(({ name }) => name.endsWith('.part')).map((e) => join(e.parentPath, e.name))
}

async function countArchives(): Promise<number> {
  const rows = await askDatabase(dataDir, "select id from stored_file where purpose = 'archive'")
  return rows.length
}

/** Files that count as stored: what rows name. */
function listFiles() {
  return askDatabase(dataDir, 'select storage_key, bytes from stored_file order by storage_key')
}
