import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Findings } from './findings'
import { csvRows, openCsv } from './read-csv.server'
import { limits, surveyFile } from './survey-file.server'

let folder: string
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'read-csv-'))))
afterAll(() => rm(folder, { recursive: true }))

async function read(content: string | Uint8Array, most = limits) {
  const path = join(folder, 'file.csv')
  await writeFile(path, content)
  const findings = new Findings()
  const survey = await surveyFile(path, findings, most)
  const file = survey && (await openCsv(survey, findings, most))
  const rows = []
  if (file) for await (const batch of csvRows(file, findings, undefined, most)) rows.push(...batch)
  return {
    survey,
    labels: file?.labels,
    rows: rows.map(({ cells }) => cells),
    numbers: rows.map(({ number }) => number),
    errors: findings.list().filter(({ level }) => level === 'error'),
    findings: findings.list(),
  }
}

test('a table of commas in UTF-8', async () => {
  const { survey, labels, rows, findings } = await read('año,lugar\n2014,Ñuu\n2015,\n')
  expect(survey).toMatchObject({ encoding: 'utf-8', byteOrderMark: false, compression: null })
  expect([labels, rows, findings]).toEqual([
    ['año', 'lugar'],
    [
      ['2014', 'Ñuu'],
      ['2015', ''],
    ],
    [],
  ])
})

test('a byte-order mark is no part of the first label', async () => {
  const { survey, labels } = await read('\uFEFFfecha,entidad\n1,2\n')
  expect(survey?.byteOrderMark).toBe(true)
  expect(labels).toEqual(['fecha', 'entidad'])
})

test.each([
  ['iso-8859-1', 'latin1', 'AÑO,LUGAR\n2014,Querétaro\n'],
  ['windows-1252', 'win1252', 'AÑO,LUGAR\n2014,“Querétaro”\n'],
])('%s is recognised and recoded', async (encoding, written, text) => {
  const { survey, labels, rows } = await read(iconv.encode(text, written))
  expect(survey?.encoding).toBe(encoding)
  expect(labels).toEqual(['AÑO', 'LUGAR'])
  expect(rows[0]?.[1]).toContain('Querétaro')
})

test('what a spreadsheet calls Unicode text is read too', async () => {
  const { survey, rows } = await read(
    iconv.encode('\uFEFFa\tb\r\nñ\t2\r\n', 'utf-16le', { addBOM: false }),
  )
  expect(survey?.encoding).toBe('utf-16le')
  expect(rows).toEqual([['ñ', '2']])
})

test('a gzipped table is read as if it were not', async () => {
  const { survey, rows } = await read(gzipSync('a,b\n1,2\n'))
  expect(survey?.compression).toBe('gzip')
  expect(rows).toEqual([['1', '2']])
})

test('rows are numbered as a spreadsheet shows them, blank ones told and passed over', async () => {
  const { rows, numbers, findings } = await read('a,b\n1,"x\ny"\n\n,\n3,4\n')
  expect(rows).toEqual([
    ['1', 'x\ny'],
    ['3', '4'],
  ])
  expect(numbers).toEqual([2, 5])
  expect(findings).toEqual([
    { code: 'blank-row', level: 'warning', count: 2, places: [{ row: 3 }, { row: 4 }] },
  ])
})

test('a row of another width is an error with its row and how many cells it has', async () => {
  const { errors } = await read('a,b,c\n1,2,3\n4,5\n6,7,8,9\n')
  expect(errors).toEqual([
    { code: 'missing-cell', level: 'error', count: 1, places: [{ row: 3, value: '2' }] },
    { code: 'extra-cell', level: 'error', count: 1, places: [{ row: 4, value: '4' }] },
  ])
})

test('thousands of short rows are one finding with its count and its first places', async () => {
  const { errors } = await read('a,b\n' + '1\n'.repeat(5000))
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatchObject({ code: 'missing-cell', count: 5000 })
  expect(errors[0]?.places).toHaveLength(20)
})

test('two columns of one name, or one without, are errors', async () => {
  const { errors } = await read('a,b, a,\n1,2,3,4\n')
  expect(errors.map(({ code, places }) => [code, places[0]?.column])).toEqual([
    ['duplicate-label', '3'],
    ['blank-label', '4'],
  ])
})

test('a column may have any name, also one that objects have of their own', async () => {
  const { labels, rows, findings } = await read('__proto__,constructor,toString\n1,2,3\n')
  expect([labels, rows, findings]).toEqual([
    ['__proto__', 'constructor', 'toString'],
    [['1', '2', '3']],
    [],
  ])
})

test('a title above the header is told as such', async () => {
  const { errors } = await read('Cuaderno Mensual,,\na,b,c\n1,2,3\n')
  expect(errors).toMatchObject([
    { code: 'title-row', places: [{ row: 1, value: 'Cuaderno Mensual' }] },
  ])
})

test('a file that begins with data is taken in with a word about its header', async () => {
  expect((await read('2014,33\n2015,34\n')).findings).toMatchObject([
    { code: 'assumed-header', level: 'warning' },
  ])
})

test('a quote left open is found at the row where it opens, not at the end of the file', async () => {
  const { errors, rows } = await read('a,b\n1,2\n3,"4\n5,6\n')
  expect(errors).toMatchObject([{ code: 'unclosed-quote', places: [{ row: 3 }] }])
  expect(rows).toEqual([['1', '2']])
  const most = { ...limits, record: 1000 }
  const long = await read(`a,b\n1,"${'x,y\n'.repeat(100_000)}`, most)
  expect(long.errors).toMatchObject([{ code: 'record-length', places: [{ row: 2 }] }])
  expect((await read('"a,b\n1,2\n')).errors).toMatchObject([
    { code: 'unclosed-quote', places: [{ row: 1 }] },
  ])
})

test('a quote forgotten in one row and closed in another is an error, not a joined row', async () => {
  const { errors } = await read('a,b\n1,"x"\n2,"y\n3,"z"\n4,"w"\n')
  expect(errors).toMatchObject([{ code: 'text-after-quote', places: [{ row: 3 }] }])
})

test('a record over the limit is told as that, in the header and below it, quoted or not', async () => {
  const most = { ...limits, record: 100_000 }
  const long = 'x'.repeat(100_001)
  const told = async (content: string) => (await read(content, most)).errors
  const at = (row: number) => [{ code: 'record-length', places: [{ row, value: '100000' }] }]
  expect(await told(`a,b\n1,${long}\n2,3\n`)).toMatchObject(at(2))
  expect(await told(`a,b\n1,"${long}"\n2,3\n`)).toMatchObject(at(2))
  expect(await told(`a,${long}\n1,2\n`)).toMatchObject(at(1))
  expect(await told(`a,"${long}"\n1,2\n`)).toMatchObject(at(1))
  const wide = await read(`a,${'y'.repeat(90_000)}\n1,2\n`, most)
  expect([wide.errors, wide.rows]).toEqual([[], [['1', '2']]])
})

test('what is told of a place can be kept, whatever stands there', async () => {
  const { findings } = await read(`a\n${'x'.repeat(119)}😀\uFFFD\n`)
  expect(findings).toMatchObject([{ code: 'lost-character' }])
  expect(findings[0]!.places[0]!.value).toBe(`${'x'.repeat(119)}\uFFFD`)
  const half = Buffer.from('\uFEFFa\nb\uD83Dc\n', 'utf16le')
  expect((await read(half)).errors).toMatchObject([
    { code: 'encoding-error', places: [{ row: 2, value: 'b\uFFFDc' }] },
  ])
})

test('NUL is no text', async () => {
  expect((await read('Título\0,,\na,b,c\n1,2,3\n')).errors[0]!.places[0]!.value).toBe('Título␀')
  const { errors } = await read('a,b\n1,2\n3,4\0\n')
  expect(errors).toMatchObject([
    { code: 'encoding-error', places: [{ row: 3, column: 'b', value: '4␀' }] },
  ])
})

test('UTF-8 with a broken character is told by its row, not read as another encoding', async () => {
  const bytes = Buffer.from('lugar,n\nMichoacán,1\nQuerétaro,2\nYucatán,3\nÑuu,4\nMéxico,5\nx,6\n')
  bytes[bytes.length - 4] = 0xe1
  const { survey, errors } = await read(bytes)
  expect(survey).toMatchObject({ encoding: 'utf-8', damaged: true })
  expect(errors).toMatchObject([{ code: 'encoding-error', places: [{ row: 7, column: 'lugar' }] }])
})

test('a character lost before the file came to us is only told', async () => {
  const { rows, findings } = await read('a\n37\uFFFD36\n')
  expect(rows).toEqual([['37\uFFFD36']])
  expect(findings).toMatchObject([{ code: 'lost-character', level: 'warning' }])
})

test('a column may be called like the signature of a picture', async () => {
  expect((await read('BM,MZ\n1,2\n')).labels).toEqual(['BM', 'MZ'])
})

test.each([
  ['an empty file', '', 'source-error'],
  ['blank lines alone', '\n\n\n', 'source-error'],
  ['an empty gzip', gzipSync(''), 'source-error'],
  ['a page with another name', '<!DOCTYPE html><script>alert(1)</script>', 'format-error'],
  ['a drawing with another name', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'format-error'],
  ['a document with another name', '%PDF-1.4\n', 'format-error'],
  ['a workbook with another name', Buffer.from('504b0304140000000800', 'hex'), 'format-error'],
  [
    'a picture with another name',
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'format-error',
  ],
  ['a gzip cut short', gzipSync('a,b\n1,2\n'.repeat(1000)).subarray(0, 40), 'format-error'],
])('%s is refused as %3$s', async (_what, content, code) => {
  const { rows, errors } = await read(content)
  expect(errors).toMatchObject([{ code }])
  expect(rows).toEqual([])
})

test('a small gzip that unpacks beyond the limit is left as soon as it does', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000))
  expect(bomb.length).toBeLessThan(100_000)
  const { errors } = await read(bomb, { ...limits, unpackedBytes: 1_000_000 })
  expect(errors).toMatchObject([{ code: 'byte-count', places: [{ value: '1000000' }] }])
})

test('more bytes, columns or rows than the limits allow are errors that name the limit', async () => {
  const most = { ...limits, bytes: 100, columns: 3, rows: 4 }
  expect((await read('x'.repeat(101), most)).errors).toMatchObject([{ code: 'byte-count' }])
  expect((await read('a,b,c,d\n', most)).errors).toMatchObject([{ code: 'field-count' }])
  expect((await read('a\n1\n2\n3\n4\n5\n', most)).errors).toMatchObject([{ code: 'row-count' }])
})

test('progress ends at the whole file', async () => {
  const path = join(folder, 'long.csv')
  await writeFile(path, 'a,b\n' + '1,2\n'.repeat(100_000))
  const findings = new Findings()
  const file = await openCsv((await surveyFile(path, findings))!, findings)
  const shares: number[] = []
  for await (const _ of csvRows(file!, findings, (share) => shares.push(share)));
  expect(shares.length).toBeGreaterThan(3)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
})

test('JSON and GeoJSON are named as what they are, not read as a broken table', async () => {
  const features = '{ "type": "FeatureCollection",\n  "features": [] }'
  for (const [text, name] of [
    [features, 'GeoJSON'],
    ['{"clave":"01","personas":3}\n{"clave":"02"}', 'JSON'],
    ['\ufeff[\n  { "clave": "01" },\n  { "clave": "02" }\n]', 'JSON'],
    [JSON.stringify([['clave'], ['01']]), 'JSON'],
  ] as const) {
    const { errors } = await read(text)
    expect(errors, text).toMatchObject([{ code: 'format-error', places: [{ value: name }] }])
  }
})

test('a header may begin with a brace or a bracket', async () => {
  expect((await read('[clave],{lugar}\n01,Zamora\n')).labels).toEqual(['[clave]', '{lugar}'])
})

test('a workbook is named, also where its sheets lie beyond the first bytes', async () => {
  const { errors } = await read(zipOf('docProps/app.xml', 'xl/workbook.xml'))
  expect(errors).toMatchObject([{ code: 'format-error', places: [{ value: 'xlsx' }] }])
})

/** The heads of a ZIP's files, empty ones. */
function zipOf(...names: string[]) {
  return Buffer.concat(
    names.map((name) => {
      const head = Buffer.alloc(30)
      head.writeUInt32LE(0x04034b50, 0)
      head.writeUInt16LE(20, 4)
      head.writeUInt16LE(name.length, 26)
      return Buffer.concat([head, Buffer.from(name)])
    }),
  )
}
