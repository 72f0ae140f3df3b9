import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser'
import { startEmbedded } from 'db/embedded/start-embedded'
import { askDatabase, isDatabaseOpen } from '../support/embedded'
import { type Instance, startInstance } from '../support/instance'

const dataDir = mkdtempSync(join(tmpdir(), 'tequio-instance-'))
let instance: Instance
beforeAll(async () => {
  instance = await startInstance({ DATA_DIR: dataDir })
})
afterAll(async () => {
  await instance.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test('a fresh instance shows its first page in a real browser', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const answer = await page.goto(instance.url)
  expect(answer?.status()).toBe(200)
  expect(await page.locator('h1').boundingBox()).toMatchObject({ width: expect.any(Number) })
  await browser.close()
})

test('an instance whose port is taken says so by the name of the variable, and leaves nothing open', async () => {
  const port = new URL(instance.url).port
  const started = startInstance({ PORT: port, DATA_DIR: dataDir })
  await expect(started).rejects.toThrow(`PORT: listen EADDRINUSE: address already in use`)
  expect((await fetch(`${instance.url}/readyz`)).status).toBe(200)
})

test('a start that fails at a migration says at which, and closes the database that it had opened', async () => {
  const newer = mkdtempSync(join(tmpdir(), 'tequio-newer-'))
  const embedded = await startEmbedded(newer)
  await askDatabase(newer, 'create table kysely_migration (name text primary key, timestamp text)')
  await askDatabase(newer, "insert into kysely_migration values ('9999-of-newer-sources', '')")
  await embedded.stop()
  await expect(startInstance({ DATA_DIR: newer })).rejects.toThrow('9999-of-newer-sources')
  expect(isDatabaseOpen(newer)).toBe(false)
  rmSync(newer, { recursive: true, force: true })
})

test('checklist 37: with a database of its own and without a secret it does not start', async () => {
  const started = startInstance({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/tequio' })
  await expect(started).rejects.toThrow('SESSION_SECRET is required with DATABASE_URL')
})

test('checklist 37: without the demo nobody is there, and no known password opens it', async () => {
  const mail = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'Tequio <tequio@example.org>' }
  const bare = await startInstance({ DEMO: 'off', ...mail })
  expect(await askDatabase(bare.dataDir, 'select handle from person')).toEqual([])
  expect(await askDatabase(bare.dataDir, 'select role from instance_role')).toEqual([])
  for (const name of ['admin', 'admin@demo.tequio.example', 'root@localhost']) {
    const body = new URLSearchParams({ email: name, password: 'tequio demo 2019' })
    const headers = { 'sec-fetch-site': 'same-origin' }
    const answer = await fetch(`${bare.url}/sign-in`, { method: 'POST', headers, body })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([400, null])
  }
  for (const path of ['/dev/mail', '/dev/clock', '/dev/styleguide'])
    expect((await fetch(bare.url + path)).status, path).toBe(404)
  await bare.stop()
})

test('told to end, it answers what is half sent, closes its database and reports success', async () => {
  const record = join(dataDir, 'postgres/cluster/postmaster.pid')
  expect(existsSync(record)).toBe(true)
  const { hostname, port } = new URL(instance.url)
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
    `Origin: ${instance.url}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 10)}`)
  await wait(300)
  const ended = instance.stop()
  await wait(300)
  socket.write(body.slice(10))
  expect(await answer).toMatch(/^HTTP\/1.1 [24]/)
  expect(await ended).toBe(0)
  expect(existsSync(record)).toBe(false)
})
