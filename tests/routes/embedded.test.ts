import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from 'db/embedded/start-embedded'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'

const dataDir = mkdtempSync(join(tmpdir(), 'tequio-embedded-'))
const record = () => join(dataDir, 'postgres/cluster/postmaster.pid')
const postmaster = () => Number(readFileSync(record(), 'utf8').split('\n')[0])

afterAll(() => rmSync(dataDir, { recursive: true }))

test('two first starts at once make one database', async () => {
  const [first, second] = await Promise.all([startEmbedded(dataDir), startEmbedded(dataDir)])
  expect(second.url).toBe(first.url)
  await Promise.all([first.stop(), second.stop()])
})

test('who comes second joins, and who leaves last closes', async () => {
  const first = await startEmbedded(dataDir)
  const second = await startEmbedded(dataDir)
  expect(second.url).toBe(first.url)
  await first.stop()
  expect(await ask(second.url, 'select 1 as answer')).toEqual([{ answer: 1 }])
  await second.stop()
  await expect(ask(second.url, 'select 1')).rejects.toThrow('ECONNREFUSED')
})

test('what was acknowledged outlives a kill', async () => {
  const { url } = await startEmbedded(dataDir)
  await ask(url, 'create table promise (word text)')
  await ask(url, "insert into promise values ('kept')")
  process.kill(postmaster(), 'SIGKILL')
  const again = await startEmbedded(dataDir)
  expect(await ask(again.url, 'select word from promise')).toEqual([{ word: 'kept' }])
  expect(again.url).toBe(url)
  await again.stop()
})

test('a record that names another program by now is not believed', async () => {
  await (await startEmbedded(dataDir)).stop()
  writeFileSync(record(), `${process.pid}\n${dataDir}/postgres/cluster\n1\n5432\n\n127.0.0.1\n`)
  const embedded = await startEmbedded(dataDir)
  expect(postmaster()).not.toBe(process.pid)
  await embedded.stop()
})

test('nobody comes in without the password, which nobody else can read', async () => {
  const embedded = await startEmbedded(dataDir)
  const wrong = Object.assign(new URL(embedded.url), { password: 'guessed' })
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
  const kept = statSync(join(dataDir, 'postgres/cluster/tequio.password'))
  expect(kept.mode & 0o777).toBe(0o600)
  await embedded.stop()
})

test('text is UTF-8 and folds as Spanish does, whatever the machine speaks', async () => {
  const embedded = await startEmbedded(dataDir)
  const [row] = await ask(
    embedded.url,
    "select current_setting('server_encoding') as encoding, 'ñ' ilike 'Ñ' as folds, 'ñ' < 'o' as sorts",
  )
  expect(row).toEqual({ encoding: 'UTF8', folds: true, sorts: true })
  await embedded.stop()
})

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
