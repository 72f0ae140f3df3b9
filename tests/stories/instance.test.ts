import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser'
import { type Instance, startInstance } from '../support/instance'

let instance: Instance
beforeAll(async () => {
  instance = await startInstance()
})
afterAll(() => instance.stop())

test('a fresh instance shows its first page in a real browser', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const answer = await page.goto(instance.url)
  expect(answer?.status()).toBe(200)
  expect(await page.locator('h1').boundingBox()).toMatchObject({ width: expect.any(Number) })
  await browser.close()
})

test('an instance that is told to end closes its database and reports success', async () => {
  const other = await startInstance()
  const record = join(other.dataDir, 'postgres/cluster/postmaster.pid')
  expect(existsSync(record)).toBe(true)
  expect(await other.stop()).toBe(0)
  expect(existsSync(record)).toBe(false)
})
