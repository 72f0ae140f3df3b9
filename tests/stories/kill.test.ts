import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeIn, organizationOf, writeBrief } from '../support/come-in'
import { askDatabase } from '../support/embedded'
import { type Instance, startInstance } from '../support/instance'
import { npmScript } from '../support/npm-script'
import { sendHalf } from '../support/send-half'

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

test('what was answered is there after everything was killed, and the audit chain holds', async () => {
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

test('a table that was half sent when everything was killed counts as nothing, is swept, and can be sent again', async () => {
  const curator = await comeIn(instance, 'curator')
  const before = await listFiles()
  sendHalf(instance, curator.cookie)
  for (let tries = 0; unfinished().length === 0 && tries < 200; tries++) await wait(50)
  await restart()
  expect(await listFiles()).toEqual(before)
  expect(await askDatabase(dataDir, 'select id from dataset_intake')).toEqual([])
  expect(unfinished()).toHaveLength(1)

  // Who sends may only have a slow line: what is young stays.
  const long = new Date(Date.now() - 2 * 3_600_000)
  for (const path of unfinished()) utimesSync(path, long, long)
  await restart()
  for (let tries = 0; unfinished().length > 0 && tries < 300; tries++) await wait(100)
  expect(unfinished()).toEqual([])

  const body = new FormData()
  body.set('file', new Blob(['estado,quejas\nJalisco,12\n'], { type: 'text/csv' }), 'quejas.csv')
  const again = await (await comeIn(instance, 'curator'))('/datasets/new', { method: 'POST', body })
  expect(again.status).toBe(302)
  expect(again.headers.get('location')).toMatch(/^\/datasets\/new\/[0-9a-f-]{36}$/)
})

function unfinished(): string[] {
  const entries = readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true })
  return entries.filter(({ name }) => name.endsWith('.part')).map((e) => join(e.parentPath, e.name))
}

/** Files that count as stored: what rows name. */
function listFiles() {
  return askDatabase(dataDir, 'select storage_key, bytes from stored_file order by storage_key')
}
