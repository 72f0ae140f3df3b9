import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { readUpload } from '~/domains/datasets/read-upload.server'
import { loader as intakePage } from '~/routes/datasets/intake'
import { action as uploadFile } from '~/routes/datasets/new'
import { action as prove, loader as page } from '~/routes/incubation/evidence'
import { loader as file } from '~/routes/incubation/evidence-file'
import { somebody } from '../support/people'
import { toolBefore } from '../support/tools'
import { post, read } from '../support/visit'
import { zipOf } from '../support/zip-of'

function formWith(bytes: Uint8Array | string, name: string) {
  const form = new FormData()
  form.append('file', new File([bytes as BlobPart], name))
  form.append('missingValues', '')
  return form
}

/** What an upload as a dataset came to: what was found first, and the name of the file. */
async function readAsTable(bytes: Uint8Array | string, name: string) {
  const viewer = await somebody()
  const answer = await post(uploadFile, formWith(bytes, name), { as: viewer })
  if (!(answer instanceof Response)) return { refused: (answer as { error: object }).error }
  const intake = answer.headers.get('location')!.split('/').at(-1)!
  await readUpload(intake)
  const { intake: found } = await read(intakePage, { as: viewer, params: { intake } })
  return { state: found.state, code: found.findings[0]?.code }
}

async function proved(bytes: Uint8Array | string, name: string) {
  const tool = await toolBefore()
  const asked = { as: tool.maintainer, params: { tool: tool.slug, criterion: 'open-licence' } }
  const answer = await post(prove, formWith(bytes, name), asked)
  if (!(answer instanceof Response)) return { refused: (answer as { error: object }).error }
  const { evidence } = await read(page, asked)
  const params = { ...asked.params, evidence: evidence[0]!.id }
  return { given: await read(file, { ...asked, params }), name: evidence[0]!.file!.name }
}

const pages = [
  '<!doctype html><script>alert(1)</script>',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>',
]

test.each(pages)('checklist 16: %s is no table, whatever its name', async (text) => {
  for (const name of ['tabla.csv', 'tabla.csv.html', 'tabla.html.csv'])
    expect(await readAsTable(text, name)).toEqual({ state: 'refused', code: 'format-error' })
})

test.each(pages)(
  'checklist 16: %s as evidence is plain text, given out sealed off',
  async (text) => {
    const { given } = await proved(text, 'foto.png')
    const headers = Object.fromEntries(given!.headers)
    expect(headers).toMatchObject({
      'content-type': expect.stringMatching(/^text\/plain/),
      'content-disposition': expect.stringMatching(/^attachment;/),
      'content-security-policy': expect.stringContaining('sandbox'),
    })
  },
)

test('checklist 16: a picture with a page behind it, and a page that begins as a picture, are no page', async () => {
  const gif = await readAsTable('GIF89a/*<script>alert(1)</script>*/=1;', 'tabla.csv')
  expect(gif.state).toBe('refused')
  const broken = Buffer.from('\x89PNG\r\n\x1a\n<script>alert(1)</script>', 'latin1')
  expect(await proved(broken, 'foto.png')).toEqual({ refused: { file: ['not-evidence'] } })
  const jpeg = Buffer.from('\xff\xd8\xff/*<html><script>alert(1)</script>*/', 'latin1')
  expect(await proved(jpeg, 'foto.jpg')).toEqual({ refused: { file: ['not-evidence'] } })
})

test.each([
  ['../../../etc/cron.d/acta.txt', 'acta.txt'],
  ['..\\..\\acta.txt', 'acta.txt'],
  ['acta\u202Etxt.exe', 'actatxt.exe'],
  ['acta\0.txt', 'acta.txt'],
  ['\u202E\u200F', 'archivo'],
  [`${'a'.repeat(300)}.txt`, `${'a'.repeat(116)}.txt`],
])('checklist 16: a file called %j is offered under a name without tricks', async (name, kept) => {
  const { given, name: shown } = await proved('Acta del taller', name)
  expect(shown).toBe(kept)
  expect(given!.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent(kept)}`,
  )
  const keys = await db.selectFrom('storedFile').select('storageKey').execute()
  expect(keys.every(({ storageKey }) => /^[\w-]{32}$/.test(storageKey))).toBe(true)
})

test('checklist 16: the test virus is text like any other: kept, never run, given out as text', async () => {
  const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(
    '-',
  )
  const { given } = await proved(eicar, 'acta.com')
  expect(given!.headers.get('content-type')).toMatch(/^text\/plain/)
  expect(await given!.text()).toBe(eicar)
})

test('checklist 16: nothing at all is refused in a sentence', async () => {
  expect(await readAsTable('', 'tabla.csv')).toEqual({ refused: { file: ['file-empty'] } })
  expect(await proved('', 'acta.pdf')).toEqual({ refused: { file: ['file-empty'] } })
})

// What a server takes of memory for them is measured in `stories/bad-input`.
test('checklist 16: bombs are refused by what they are', async () => {
  const zeros = Buffer.alloc(100_000_000)
  const zip = zipOf(10, zeros)
  const bombs: [string, Buffer, string][] = [
    ['tabla.csv.gz', gzipSync(zeros), 'byte-count'],
    ['tabla.csv', gzipSync(gzipSync(zeros)), 'format-error'],
    ['tabla.csv', zip, 'format-error'],
    ['tabla.xlsx', zip, 'format-error'],
    ['tabla.csv', zipOf(100_000, Buffer.from('a')), 'format-error'],
    ['tabla.csv', zipOf(1, zipOf(1, zip)), 'format-error'],
  ]
  zeros.fill(1)
  for (const [name, bytes, code] of bombs)
    expect(await readAsTable(bytes, name)).toEqual({ state: 'refused', code })
  expect(await proved(zip, 'acta.pdf')).toEqual({ refused: { file: ['not-evidence'] } })
}, 120_000)

test('checklist 19: what is wrong with a table is told by its row, and nothing of it is kept', async () => {
  const cases: [string, string | Buffer, string][] = [
    ['ragged rows', 'a,b\n1,2\n3\n', 'missing-cell'],
    ['a row too long', 'a,b\n1,2\n3,4,5\n', 'extra-cell'],
    ['one name twice', 'a,a\n1,2\n', 'duplicate-label'],
    ['a quote left open', 'a,b\n"1,2\n3,4\n', 'unclosed-quote'],
    ['a quote closed rows later', 'a,b\n"1,2\n3,"4"\n', 'text-after-quote'],
    ['a NUL where a formula would begin', 'a,b\n1,2\n\0=3,4\n', 'encoding-error'],
    [
      'a picture that no signature gives away',
      Buffer.from(`\xd8\0,\x01\n\0,\0=\n`, 'latin1'),
      'encoding-error',
    ],
    ['half of a character', Buffer.from('\uFEFFa,b\n=\uD83D,2\n', 'utf16le'), 'encoding-error'],
    [
      'broken letters',
      Buffer.concat([Buffer.from(`a,b\n${'á'.repeat(99)},`), Buffer.from([0xc3, 0x0a])]),
      'encoding-error',
    ],
  ]
  const datasets = async () => (await db.selectFrom('dataset').select('id').execute()).length
  const before = await datasets()
  for (const [what, text, code] of cases)
    expect(await readAsTable(text, 'tabla.csv'), what).toEqual({ state: 'refused', code })
  expect(await datasets()).toBe(before)
})

test('checklist 19: a table is read whatever office it comes from', async () => {
  const good: [string, string | Buffer][] = [
    ['a byte-order mark', '\uFEFFaño,lugar\n2014,Zamora\n'],
    ['Latin-1', Buffer.from('a\xf1o,lugar\n2014,Canc\xfan\n', 'latin1')],
    ['semicolons', 'año;lugar\n2014;"Zamora; Michoacán"\n'],
    ['quotes', 'a,b\n"dijo ""ya""","dos\nlíneas"\n'],
    ['names that objects have', '__proto__,constructor\n1,2\n'],
    ['formulas', 'a,b\n=cmd|calc,@SUM(A1)\n'],
  ]
  for (const [what, text] of good)
    expect((await readAsTable(text, 'tabla.csv')).state, what).toBe('read')
})

test('checklist 19: a hundred thousand rows are read, and their server keeps its memory', async () => {
  const row = () => `${randomBytes(4).toString('hex')},${Math.random()}\n`
  const table = `clave,medida\n${Array.from({ length: 100_000 }, row).join('')}`
  expect((await readAsTable(table, 'tabla.csv')).state).toBe('read')
}, 60_000)
