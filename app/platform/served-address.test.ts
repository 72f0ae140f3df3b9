import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tequio-address-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true })
})

/** A process of the instance, with settings of its own. */
function processWith(environment: Record<string, string>) {
  vi.unstubAllEnvs()
  for (const name of ['PORT', 'APP_URL', 'DATABASE_URL']) vi.stubEnv(name, '')
  for (const [name, value] of Object.entries({ DATA_DIR: dataDir, ...environment })) {
    vi.stubEnv(name, value)
  }
  vi.resetModules()
  return import('./served-address')
}

test('a command beside an instance knows its address', async () => {
  expect((await processWith({})).servedAddress()).toBe('http://localhost:3000')
  const { keepAddress } = await processWith({ PORT: '4321' })
  keepAddress()
  expect((await processWith({})).servedAddress()).toBe('http://localhost:4321')
})

test('what the command is told itself counts more', async () => {
  const { keepAddress } = await processWith({ PORT: '4321' })
  keepAddress()
  const told = await processWith({ APP_URL: 'https://tequio.example' })
  expect(told.servedAddress()).toBe('https://tequio.example')
  expect((await processWith({ PORT: '5000' })).servedAddress()).toBe('http://localhost:5000')
})

test('with a database of its own an instance leaves nothing and settings alone count', async () => {
  const own = {
    DATABASE_URL: 'postgres://h/d',
    SESSION_SECRET: 'x'.repeat(32),
    DEMO: 'on',
  }
  const { keepAddress } = await processWith({ ...own, PORT: '4321' })
  keepAddress()
  expect((await processWith({})).servedAddress()).toBe('http://localhost:3000')
})
