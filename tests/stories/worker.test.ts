import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askDatabase, isDatabaseOpen } from '../support/embedded'
import { startInstance, startWorkerApart } from '../support/instance'
import { startMailInHand } from '../support/mail-in-hand'
import { until } from '../support/until'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tequio-worker-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

test('checklist 33: a worker apart does the work, fetches code from the demo’s GitHub, and closes the database when it leaves last', async () => {
  const server = await startInstance({ DATA_DIR: dataDir, WORKER: 'off' })
  await askDatabase(dataDir, 'update submission_version set archive_file_id = null')
  expect(await unmailed()).toBeGreaterThan(0)
  const missing = await withoutArchive()
  expect(missing).toBeGreaterThan(0)

  const worker = startWorkerApart({ DATA_DIR: dataDir })
  await until(async () => (await unmailed()) === 0 && (await withoutArchive()) === 0)

  expect(await server.stop()).toBe(0)
  expect(isDatabaseOpen(dataDir)).toBe(true)
  expect(await worker.stop()).toBe(0)
  expect(isDatabaseOpen(dataDir)).toBe(false)
})

test('a worker of a demo that no server has begun says what to do', async () => {
  const worker = startWorkerApart({ DATA_DIR: dataDir })
  expect(await worker.ended).toBe(1)
  expect(worker.output()).toMatch(/start that first/)
})

test('checklist 33: of workers that are killed fifty times in the middle of a job each job is done once, and none is lost or put aside', async () => {
  const server = await startInstance({ DATA_DIR: dataDir, WORKER: 'off' })
  const mail = await startMailInHand()
  const waiting = await unmailed()
  const held: string[] = []
  mail.holdAll((id) => held.push(id))
  for (let round = 1; round <= 10; round += 1) {
    const workers = [1, 2, 3, 4, 5].map(() => {
      return startWorkerApart({ DATA_DIR: dataDir, SMTP_URL: mail.url })
    })
    await until(() => held.length >= round * 5, 120)
    await Promise.all(workers.map((worker) => worker.kill()))
  }
  expect(held.length).toBeGreaterThanOrEqual(50)
  expect(mail.taken).toEqual([])

  mail.takeAll()
  const last = startWorkerApart({ DATA_DIR: dataDir, SMTP_URL: mail.url })
  const since = Date.now()
  await until(async () => (await unmailed()) === 0, 150)
  expect(Date.now() - since).toBeLessThan(90_000)
  expect(waiting).toBeGreaterThan(50)
  expect(new Set(mail.taken).size).toBe(mail.taken.length)
  expect(held.filter((id) => !mail.taken.includes(id))).toEqual([])
  expect(await count("from pgboss.job where name = 'dead'")).toBe(0)
  await last.stop()
  await server.stop()
  await mail.stop()
}, 480_000)

function unmailed(): Promise<number> {
  return count("from pgboss.job where name = 'deliver-mail' and state <> 'completed'")
}

/** Of the hand-ins that were locked. */
function withoutArchive(): Promise<number> {
  return count(
    `from submission s join submission_version v
     on v.submission_id = s.id and v.number = s.locked_version where v.archive_file_id is null`,
  )
}

async function count(from: string): Promise<number> {
  const [row] = await askDatabase<{ found: number }>(
    dataDir,
    `select count(*)::int as found ${from}`,
  )
  return row!.found
}
