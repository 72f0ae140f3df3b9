import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
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

test('a request that is half sent when the end is announced is still answered', async () => {
  const other = await startInstance()
  const { hostname, port } = new URL(other.url)
  const socket = connect(Number(port), hostname)
  const answer = new Promise<string>((resolve) => {
    let text = ''
    socket
      .on('data', (chunk: Buffer) => (text += chunk.toString()))
      .on('close', () => resolve(text))
  })
  const body = 'email=nobody@example.org&password=wrong'
  const head = [
    'POST /sign-in HTTP/1.1',
    `Host: localhost:${port}`,
    `Origin: ${other.url}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 10)}`)
  await wait(300)
  const ended = other.stop()
  await wait(300)
  socket.write(body.slice(10))
  expect(await answer).toMatch(/^HTTP\/1.1 [24]/)
  expect(await ended).toBe(0)
})
