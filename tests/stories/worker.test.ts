import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askDatabase, isDatabaseOpen } from '../support/embedded'
import { startInstance, startWorkerApart } from '../support/instance'
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
