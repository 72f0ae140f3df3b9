import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeIn, organizationOf, writeBrief } from '../support/come-in'
import { askDatabase, digestTables } from '../support/embedded'
import { startFakeUploadthing } from '../support/fake-uploadthing'
import { type Instance, startInstance } from '../support/instance'
import { npmScript } from '../support/npm-script'

/** What works by itself rests, so that two looks at an instance see the same. */
const quiet = { WORKER: 'off' }
const empty = { ...quiet, DEMO: 'off', SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 't@example.org' }

const folder = mkdtempSync(join(tmpdir(), 'tequio-backup-'))
const table = Buffer.from(`estado,quejas\n${'Jalisco,12\n'.repeat(20_000)}`)
let source: Instance
let target: Instance
beforeAll(async () => {
  source = await startInstance(quiet)
  target = await startInstance(empty)
  const curator = await comeIn(source, 'curator')
  const body = new FormData()
  body.set('file', new Blob([table], { type: 'text/csv' }), 'quejas.csv')
  await curator('/datasets/new', { method: 'POST', body })
})
afterAll(async () => {
  await source.stop()
  await target.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a backup that is made while people write is whole, and holds what was answered before it began', async () => {
  const cso = await comeIn(source, 'cso')
  const organization = await organizationOf(source.dataDir, 'umbral-demo')
  const write = (title: string) => writeBrief(cso, organization, title)
  const before = await write('Antes del respaldo')
  let done = false
  const during: string[] = []
  const writing = (async () => {
    while (!done) during.push(await write(`Durante el respaldo ${during.length}`))
  })()
  const reading = (async () => {
    while (!done) expect((await fetch(`${source.url}/challenges`)).status).toBe(200)
  })()
  const file = join(folder, 'busy.backup')
  const made = await npmScript('backup', [file], source.dataDir)
  done = true
  await Promise.all([writing, reading])
  expect(made).toMatchObject({ code: 0 })
  expect(during.length).toBeGreaterThan(0)

  const dataDir = join(folder, 'busy')
  expect(await npmScript('restore', [file], dataDir)).toMatchObject({ code: 0 })
  const restored = await startInstance({ ...quiet, DATA_DIR: dataDir })
  const kept = await listBriefs(dataDir)
  expect(kept).toContain(before)
  // One moment: of those that were written meanwhile it has the first ones, without a gap.
  const had = during.filter((slug) => kept.includes(slug))
  expect(had).toEqual(during.slice(0, had.length))
  expect(await restored.stop()).toBe(0)
  expect(await npmScript('audit:verify', [], dataDir)).toMatchObject({ code: 0 })
})

test('checklist 32: restored while it serves, an empty instance has every row and every file, and shows them at once', async () => {
  const file = join(folder, 'quiet.backup')
  expect(textOf(await (await fetch(target.url)).text())).not.toContain('prisiones')
  expect(await npmScript('backup', [file], source.dataDir)).toMatchObject({ code: 0 })
  const restored = await npmScript('restore', [file], target.dataDir)
  expect(restored.output).toMatch(/^Restored \d+ rows in \d+ tables\.$/m)
  expect(restored.code).toBe(0)

  expect(await digestTables(target.dataDir)).toEqual(await digestTables(source.dataDir))
  const files = digestFiles(target.dataDir)
  expect(files).toEqual(digestFiles(source.dataDir))
  expect(Object.values(files)).toContain(sha256(table))
  expect(await npmScript('audit:verify', [], target.dataDir)).toMatchObject({ code: 0 })

  const [dataset] = await askDatabase<{ slug: string }>(source.dataDir, publicDataset)
  for (const path of ['/', '/datathons', `/datasets/${dataset!.slug}`]) {
    const [here, there] = await Promise.all([fetch(source.url + path), fetch(target.url + path)])
    expect(there.status).toBe(here.status)
    const text = textOf(await there.text())
    expect(text).toBe(textOf(await here.text()))
    expect(text.length).toBeGreaterThan(200)
  }
})

test('what is restored goes on: new people get numbers after those that came', async () => {
  await askDatabase(target.dataDir, "insert into person (handle) values ('alguien-nuevo')")
  const [newest] = await askDatabase<{ handle: string }>(
    target.dataDir,
    'select handle from person order by actor_number desc limit 1',
  )
  expect(newest!.handle).toBe('alguien-nuevo')
  await expect(askDatabase(target.dataDir, 'delete from audit_entry')).rejects.toThrow(
    'append-only',
  )
})

test('an instance that holds something already is left as it is, and the restore says so', async () => {
  const [rows, files] = [await digestTables(source.dataDir), digestFiles(source.dataDir)]
  const refused = await npmScript('restore', [join(folder, 'quiet.backup')], source.dataDir)
  expect(refused.output).toContain('This instance is not empty.')
  expect(refused.code).toBe(1)
  expect(await digestTables(source.dataDir)).toEqual(rows)
  expect(digestFiles(source.dataDir)).toEqual(files)
})

test('a backup with one changed byte, wherever it is, is refused before anything is written', async () => {
  const whole = readFileSync(join(folder, 'quiet.backup'))
  const dataDir = join(folder, 'damaged')
  const places = [0, 9, 40, Math.floor(whole.length / 2), whole.length - 60, whole.length - 1]
  for (const place of places) {
    const damaged = Buffer.from(whole)
    damaged[place]! ^= 1
    expect(await restoring(damaged), `byte ${place}`).toMatch(/its seal is (broken|missing)\.$/m)
  }
  expect(await restoring(whole.subarray(0, -1000))).toMatch('its seal is missing.')
  expect(await restoring(Buffer.from('{}'))).toMatch('no whole backup of Tequio')
  expect(digestFiles(dataDir)).toEqual({})

  async function restoring(bytes: Buffer) {
    writeFileSync(join(folder, 'damaged.backup'), bytes)
    const { code, output } = await npmScript('restore', [join(folder, 'damaged.backup')], dataDir)
    expect(code).toBe(1)
    expect(output).toContain('Nothing was restored.')
    expect(output).not.toMatch(/^\s+at /m)
    return output
  }
})

test('checklist 32: from disk to UploadThing and back, every row and every file is the same', async () => {
  const uploadthing = await startFakeUploadthing()
  const there = { STORAGE: 'uploadthing', ...asSettings(uploadthing.settings) }
  const [away, back] = [join(folder, 'away'), join(folder, 'back')]
  const file = (name: string) => join(folder, `${name}.backup`)
  const run = async (name: string, args: string[], dataDir: string, settings = {}) =>
    expect(await npmScript(name, args, dataDir, settings)).toMatchObject({ code: 0 })
  await run('restore', [file('quiet')], away, there)
  expect(digestFiles(away)).toEqual({})
  await run('backup', [file('away')], away, there)
  await run('restore', [file('away')], back)
  await run('backup', [file('back')], back)

  const first = contentOf(file('quiet'))
  expect(Object.keys(first.files).length).toBeGreaterThan(0)
  expect(Object.values(first.files)).toContain(sha256(table))
  expect(contentOf(file('away'))).toEqual(first)
  expect(contentOf(file('back'))).toEqual(first)
  const stored = [...uploadthing.files.values()].map((bytes) => sha256(bytes))
  expect(stored.sort()).toEqual(Object.values(first.files).sort())
  await uploadthing.stop()
})

test('checklist 29: who deleted their account does not come back with an older backup', async () => {
  const [handle, email] = ['marisol-quintanar', 'marisol.quintanar@example.org']
  await askDatabase(
    source.dataDir,
    `insert into person (handle, email, password_hash, introduction)
     select $1, $2, password_hash, 'Me llamo marisol-quintanar.' from person where email = $3`,
    [handle, email, 'volunteer@demo.tequio.example'],
  )
  const password = 'tequio demo 2019'
  const headers = { 'sec-fetch-site': 'same-origin' }
  const send = (path: string, body: FormData | URLSearchParams, cookie = '') =>
    fetch(source.url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, cookie },
      body,
    })
  const entered = await send('/sign-in', new URLSearchParams({ email, password }))
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0]!)
    .join('; ')
  const upload = new FormData()
  upload.set('file', new Blob([`nombre,correo\n${handle},${email}\n`]), 'lista.csv')
  expect((await send('/datasets/new', upload, cookie)).status).toBe(302)
  const file = join(folder, 'older.backup')
  expect(await npmScript('backup', [file], source.dataDir)).toMatchObject({ code: 0 })

  const left = await send('/me/data/deletion', new URLSearchParams({ handle, password }), cookie)
  expect(left.headers.get('location')).toBe('/goodbye')
  const newer = join(source.dataDir, 'erasures.txt')
  expect(readFileSync(newer, 'utf8')).not.toContain(handle)

  const dataDir = join(folder, 'again')
  const restoring = await npmScript('restore', [file, newer], dataDir)
  expect(restoring).toMatchObject({ code: 0 })
  expect(restoring.output).toContain('Accounts deleted after the backup, deleted again: 1.')
  // What was restored is looked at as a backup of it, which has every table and every file.
  const after = join(folder, 'after.backup')
  expect(await npmScript('backup', [after], dataDir)).toMatchObject({ code: 0 })
  for (const word of [handle, email]) {
    expect(textOfBackup(file)).toContain(word)
    expect(textOfBackup(after)).not.toContain(word)
    expect(filesWith(dataDir, word)).toEqual([])
  }
  expect(await npmScript('audit:verify', [], dataDir)).toMatchObject({ code: 0 })
})

/** Settings as the environment names them. */
const asSettings = (settings: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
      value,
    ]),
  )

interface BackupLine {
  table?: string
  rows?: string[]
  file?: string
  piece?: string
}

const linesOf = (path: string) =>
  gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as BackupLine)

/** All that a backup holds: rows by table, in whatever order they lay, and a digest of each file. */
function contentOf(path: string) {
  const rows: Record<string, string[]> = {}
  const pieces: Record<string, Buffer[]> = {}
  for (const line of linesOf(path)) {
    if (line.table) (rows[line.table] ??= []).push(...line.rows!)
    if (line.file) (pieces[line.file] ??= []).push(Buffer.from(line.piece!, 'base64'))
  }
  for (const table of Object.values(rows)) table.sort()
  const digests = Object.entries(pieces).map(([key, parts]) => [key, sha256(Buffer.concat(parts))])
  return { rows, files: Object.fromEntries(digests) as Record<string, string> }
}

/** Everything in a backup as text, the bytes of its files too. */
const textOfBackup = (path: string) =>
  linesOf(path)
    .map(({ table, rows, piece }) =>
      table ? rows!.join('\n') : Buffer.from(piece ?? '', 'base64').toString('latin1'),
    )
    .join('\n')

/** Stored files that hold a word. */
const filesWith = (dataDir: string, word: string) =>
  readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(word))

const publicDataset = "select slug from dataset where state = 'curated' order by slug limit 1"

async function listBriefs(dataDir: string): Promise<string[]> {
  const rows = await askDatabase<{ slug: string }>(dataDir, 'select slug from challenge')
  return rows.map(({ slug }) => slug)
}

function digestFiles(dataDir: string): Record<string, string> {
  const home = join(dataDir, 'files')
  try {
    const entries = readdirSync(home, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name))
    return Object.fromEntries(
      files.sort().map((path) => [path.slice(home.length), sha256(readFileSync(path))]),
    )
  } catch {
    return {}
  }
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** What a page says, without what differs between two instances: the banner of a demo, nonces, addresses. */
function textOf(html: string): string {
  return (/<main.*<\/main>/s.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}
