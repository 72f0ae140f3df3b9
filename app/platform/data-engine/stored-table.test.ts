import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inDuckDb, withTable } from './duckdb.server'
import { profileTable } from './profile-table.server'
import type { Condition } from '~/shared/tables'
import { groupRows, readRows, repeatedRows, oddCells } from './query-table.server'
import type { StoredColumn, StoredRow } from './stored-column'
import { writeTable } from './write-table.server'

const columns: StoredColumn[] = [
  { kind: 'text', missing: ['', 'N/A'] },
  { kind: 'integer', missing: [''] },
  { kind: 'number', missing: [''] },
  { kind: 'date', missing: [''] },
  { kind: 'boolean', missing: [''] },
]
const written: [string[], StoredRow['values']][] = [
  [
    ['Oaxaca', '9,966', '0.5', '31/12/2014', 'Sí'],
    [null, 9966, 0.5, '2014-12-31', true],
  ],
  [
    ['Nuevo León, "NL"', '73', '', '01/01/2015', 'No'],
    [null, 73, null, '2015-01-01', false],
  ],
  [
    ['N/A', '', 'NaN', '', ''],
    [null, null, Number.NaN, null, null],
  ],
  [
    ['Michoacán\nde Ocampo', '-3', '-1.25', '02/01/2015', 'Sí'],
    [null, -3, -1.25, '2015-01-02', true],
  ],
  [
    ["'; drop view cells; --", '12', '2', '', 'No'],
    [null, 12, 2, null, false],
  ],
]

let folder: string
let path: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stored-table-'))
  path = join(folder, 'table.parquet')
  const rows = written.map(([cells, values], index) => ({ number: index + 2, cells, values }))
  async function* batches() {
    yield rows.slice(0, 3)
    yield []
    yield rows.slice(3)
  }
  await writeTable(path, columns, batches(), folder)
})
afterAll(() => rm(folder, { recursive: true }))

const numbers = async (where: Condition[], search?: string) =>
  (
    await readRows({ path, columns, scratch: folder }, { where, search, limit: 10, offset: 0 })
  ).rows.map(({ number }) => number)

test('every cell comes back as it was written, in its order', async () => {
  const { total, rows } = await readRows(
    { path, columns, scratch: folder },
    { limit: 10, offset: 0 },
  )
  expect(total).toBe(5)
  expect(rows.map(({ cells }) => cells)).toEqual(written.map(([cells]) => cells))
  expect(rows.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6])
})

test('nothing stays of what lay between', async () => {
  expect(await readdir(folder)).toEqual(['table.parquet'])
})

test('values are compared as what they are', async () => {
  expect(await numbers([{ column: 1, op: 'gt', value: '73' }])).toEqual([2])
  expect(await numbers([{ column: 1, op: 'ne', value: '73' }])).toEqual([2, 5, 6])
  expect(await numbers([{ column: 3, op: 'gte', value: '2015-01-01' }])).toEqual([3, 5])
  expect(await numbers([{ column: 4, op: 'eq', value: 'true' }])).toEqual([2, 5])
  expect(
    await numbers([
      { column: 2, op: 'lt', value: '0' },
      { column: 1, op: 'lte', value: '0' },
    ]),
  ).toEqual([5])
})

test('a set, a piece of text and what is missing can be asked for', async () => {
  expect(await numbers([{ column: 1, op: 'in', values: ['12', '-3'] }])).toEqual([5, 6])
  expect(await numbers([{ column: 1, op: 'in', values: [] }])).toEqual([])
  expect(await numbers([{ column: 0, op: 'starts', value: 'nuevo' }])).toEqual([3])
  expect(await numbers([{ column: 0, op: 'contains', value: 'LEON' }])).toEqual([3])
  expect(await numbers([{ column: 1, op: 'ends', value: '66' }])).toEqual([2])
  expect(await numbers([{ column: 0, op: 'contains', value: '%' }])).toEqual([])
  expect(await numbers([{ column: 0, op: 'contains', value: '' }])).toEqual([2, 3, 5, 6])
  expect(await numbers([{ column: 0, op: 'null', value: true }])).toEqual([4])
  expect(await numbers([{ column: 3, op: 'null', value: false }])).toEqual([2, 3, 5])
})

test('a search finds a text in any cell whatever its case and accents', async () => {
  expect(await numbers([], 'MICHOACAN')).toEqual([5])
  expect(await numbers([], '9,966')).toEqual([2])
  expect(await numbers([], '%')).toEqual([])
})

test('values from outside are never part of a statement', async () => {
  expect(await numbers([{ column: 0, op: 'eq', value: "'; drop view cells; --" }])).toEqual([6])
  expect(await numbers([], "'; drop view cells; --")).toEqual([6])
  await expect(numbers([{ column: 9, op: 'null', value: true }])).rejects.toThrow(RangeError)
})

test('rows are ordered by a column, missing values last, and paged', async () => {
  const page = (descending: boolean, offset: number) =>
    readRows(
      { path, columns, scratch: folder },
      { order: { column: 1, descending }, limit: 2, offset },
    )
  expect((await page(true, 0)).rows.map(({ number }) => number)).toEqual([2, 3])
  expect((await page(false, 4)).rows.map(({ number }) => number)).toEqual([4])
})

test('groups are counted and added up', async () => {
  expect(await groupRows({ path, columns, scratch: folder }, 4, 1, 10)).toEqual([
    { key: 'false', count: 2, sum: 85 },
    { key: 'true', count: 2, sum: 9963 },
    { key: null, count: 1, sum: null },
  ])
})

test('a profile counts what each column holds', async () => {
  const { rows, columns: found } = await profileTable({ path, columns, scratch: folder })
  expect(rows).toBe(5)
  expect(found[0]).toMatchObject({
    missing: 1,
    distinct: 4,
    least: null,
    histogram: null,
    numberLike: 0,
  })
  expect(found[1]).toMatchObject({
    missing: 1,
    distinct: 4,
    least: -3,
    greatest: 9966,
    median: 42.5,
  })
  expect(found[1]?.histogram?.reduce((sum, n) => sum + n)).toBe(4)
  expect(found[1]?.histogram).toHaveLength(20)
  expect(found[3]).toMatchObject({
    missing: 2,
    least: '2014-12-31',
    greatest: '2015-01-02',
    median: '2015-01-01',
  })
  expect(found[4]?.frequent).toEqual([
    { value: 'true', count: 2 },
    { value: 'false', count: 2 },
  ])
})

test('a number that is none is left out of what is measured', async () => {
  const { columns: found } = await profileTable({ path, columns, scratch: folder })
  expect(found[2]).toMatchObject({ missing: 1, least: -1.25, greatest: 2 })
})

test('rows that stand twice are counted and named', async () => {
  const twice = join(folder, 'twice.parquet')
  const cells = ['a', '', '', '', '']
  async function* rows() {
    yield [2, 3, 4].map((number) => ({
      number,
      cells: number === 3 ? ['b', '', '', '', ''] : cells,
      values: [],
    }))
  }
  await writeTable(twice, columns, rows(), folder)
  expect(await repeatedRows({ path: twice, columns, scratch: folder }, 10)).toEqual({
    count: 1,
    rows: [4],
  })
  expect(await repeatedRows({ path, columns, scratch: folder }, 10)).toEqual({ count: 0, rows: [] })
})

test('texts among numbers are found by their rows', async () => {
  const mixed = join(folder, 'mixed.parquet')
  const cells = ['5', '5 (sin extremidad)', '', '016', '-1,200.5', 'N/A', 's/d']
  const one: StoredColumn[] = [{ kind: 'text', missing: ['', 'N/A'] }]
  async function* rows() {
    yield cells.map((cell, index) => ({ number: index + 2, cells: [cell], values: [] }))
  }
  await writeTable(mixed, one, rows(), folder)
  const table = { path: mixed, columns: one, scratch: folder }
  expect((await profileTable(table)).columns[0]).toMatchObject({ missing: 2, numberLike: 3 })
  expect(await oddCells(table, [{ column: 0, is: 'no-number' }], 1)).toEqual([
    { column: 0, count: 2, cells: [{ row: 3, value: '5 (sin extremidad)' }] },
  ])
})

test('a table without rows is a table', async () => {
  const empty = join(folder, 'empty.parquet')
  async function* none() {}
  await writeTable(empty, columns, none(), folder)
  expect((await profileTable({ path: empty, columns, scratch: folder })).rows).toBe(0)
})

test.each([
  `select * from read_text('/etc/passwd')`,
  `select * from read_csv('https://example.org/x.csv')`,
  `copy (select 1) to '/tmp/out.csv'`,
  `attach '/tmp/other.db'`,
  'install spatial',
  'load spatial',
  'set enable_external_access = true',
  `set allowed_paths = ['/etc/passwd']`,
])('the engine reaches the file it is given and nothing else: %s', async (sql) => {
  const asked = withTable({ path, columns, scratch: folder }, (ask) => ask(sql))
  await expect(asked).rejects.toThrow(
    /disabled (by|through) configuration|has been locked|external access/,
  )
})

test('many questions at once are all answered', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, () =>
      inDuckDb({ files: [], scratch: folder, columns: 1 }, async (c) =>
        (await c.runAndReadAll('select 1')).getRows(),
      ),
    ),
  )
  expect(answers).toEqual(Array.from({ length: 12 }, () => [[1]]))
})

test('moments and hours are compared and sorted as what they are, however the file writes them', async () => {
  const moments: StoredColumn[] = [
    { kind: 'datetime', missing: [''], format: '%d/%m/%Y %H:%M' },
    { kind: 'datetime', missing: [''] },
    { kind: 'time', missing: [''], format: '%H:%M' },
    { kind: 'integer', missing: [''] },
  ]
  const cells = [
    ['31/12/2018 23:59', '2018-12-31T23:59:00-06:00', '9:30', '1'],
    ['01/02/2019 08:00', '2019-01-01T00:00:00Z', '10:05', '2'],
    ['15/01/2019 08:00', '2019-01-01T07:00:00', '', '3'],
    ['', '', '23:00', '4'],
  ]
  const file = join(folder, 'moments.parquet')
  async function* rows() {
    yield cells.map((row, index) => ({
      number: index + 2,
      cells: row,
      values: [null, null, null, index + 1],
    }))
  }
  await writeTable(file, moments, rows(), folder)
  const table = { path: file, columns: moments, scratch: folder }
  const found = async (where: Condition[], column: number, descending = false) =>
    (
      await readRows(table, { where, order: { column, descending }, limit: 10, offset: 0 })
    ).rows.map(({ number }) => number)
  expect(await found([], 0)).toEqual([2, 4, 3, 5])
  expect(await found([], 1)).toEqual([3, 2, 4, 5])
  expect(await found([], 2, true)).toEqual([5, 3, 2, 4])
  expect(await found([{ column: 0, op: 'gte', value: '2019-01-01T00:00:00' }], 3)).toEqual([3, 4])
  expect(await found([{ column: 1, op: 'eq', value: '2019-01-01T05:59:00Z' }], 3)).toEqual([2])
  expect(await found([{ column: 2, op: 'lt', value: '10:00:00' }], 3)).toEqual([2])
  expect((await profileTable(table)).columns[0]).toMatchObject({ missing: 1, distinct: 3 })
})

test('steps of whole numbers hold as many of them each: fourteen years are fourteen bars without a gap', async () => {
  const years: StoredColumn[] = [{ kind: 'integer', missing: [''] }]
  const histogramOf = async (values: number[]) => {
    const file = join(folder, 'years.parquet')
    async function* rows() {
      yield values.map((value, index) => ({
        number: index + 2,
        cells: [String(value)],
        values: [value],
      }))
    }
    await writeTable(file, years, rows(), folder)
    const { columns: found } = await profileTable({ path: file, columns: years, scratch: folder })
    return found[0]!.histogram
  }
  const from = (first: number, count: number) => Array.from({ length: count }, (_, n) => first + n)
  expect(await histogramOf(from(2005, 14))).toEqual(Array.from({ length: 14 }, () => 1))
  expect(await histogramOf(from(1, 40))).toEqual(Array.from({ length: 20 }, () => 2))
  expect(await histogramOf(from(1, 31))).toEqual([...Array.from({ length: 15 }, () => 2), 1])
  expect(await histogramOf([7, 7])).toEqual([2])
})
