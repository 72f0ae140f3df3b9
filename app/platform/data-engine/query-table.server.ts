import type { DuckDBValue } from '@duckdb/node-api'
import type { Condition, RowsQuestion } from '~/shared/tables'
import { withTable, type Ask, type StoredTable } from './duckdb.server'
import { comparable, numberLike, viewOfColumn } from './stored-column'

export interface Rows {
  /** Rows that fit, not only those given. */
  total: number
  rows: { number: number; cells: string[] }[]
}

const operators = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' }
const matches = { contains: 'contains', starts: 'starts_with', ends: 'suffix' }

/** Some rows of a table, as they stand in its file. A table never changes, so an offset is a safe place to go on from. */
export function readRows(table: StoredTable, question: RowsQuestion): Promise<Rows> {
  const { from, values } = whichRows(table, question)
  return withTable(table, async (ask) => {
    const [all] = await ask(`select count(*)::integer as total ${from}`, values)
    return { total: Number(all?.total), rows: await rowsOf(ask, table, question) }
  })
}

/** The same without counting them all: what goes on in a question whose first rows were read. */
export function readOn(table: StoredTable, question: RowsQuestion): Promise<Rows['rows']> {
  return withTable(table, (ask) => rowsOf(ask, table, question))
}

async function rowsOf(ask: Ask, table: StoredTable, question: RowsQuestion) {
  const { from, values } = whichRows(table, question)
  const { order } = question
  const sorted = order
    ? `v${order.column} ${order.descending ? 'desc' : 'asc'} nulls last, row`
    : 'row'
  const texts = table.columns.map((_, index) => `t${index}`)
  const found = await ask(
    `select ${['row', ...texts].join(', ')} ${from} order by ${sorted}
     limit ${Math.trunc(question.limit)} offset ${Math.trunc(question.offset)}`,
    values,
  )
  return found.map((row) => ({
    number: Number(row.row),
    cells: texts.map((name) => (row[name] ?? '') as string),
  }))
}

function whichRows(table: StoredTable, { where = [], search, afterRow }: RowsQuestion) {
  const values: DuckDBValue[] = []
  const all = where.map((condition) => compare(table, condition, values))
  if (search) all.push(searchIn(table, search, values))
  if (afterRow !== undefined) all.push(`row > ${Math.trunc(afterRow)}`)
  return { from: `from cells ${all.length > 0 ? `where ${all.join(' and ')}` : ''}`, values }
}

export interface Group {
  /** Null for the rows without a value. */
  key: string | null
  count: number
  /** Null where the column to add up has no value in the group. */
  sum: number | null
}

/** Rows counted, and one column added up, by the values of another. */
export function groupRows(
  table: StoredTable,
  by: number,
  measure: number | null,
  most: number,
): Promise<Group[]> {
  const sum = measure === null ? 'null' : `sum(v${measure})`
  return withTable(table, async (ask) => {
    const groups = await ask(
      `select v${by}::varchar as key, count(*)::integer as count, ${sum}::double as sum
       from cells group by 1 order by 1 limit ${most}`,
    )
    return groups as unknown as Group[]
  })
}

/** Rows counted by the values of each of some columns, in one engine. */
export function countGroups(table: StoredTable, columns: readonly number[], most: number) {
  return withTable(table, async (ask) => {
    const found: { column: number; groups: { value: string; count: number }[] }[] = []
    for (const column of columns) {
      const from = `from ${viewOfColumn(table.path, table.columns[column]!, column)}`
      const groups = await ask(
        `select v::varchar as value, count(*)::integer as count ${from}
         where v is not null group by 1 order by 1 limit ${most}`,
      )
      found.push({ column, groups: groups as (typeof found)[number]['groups'] })
    }
    return found
  })
}

/** Rows that stand more than once, all cells alike: how many too many, and the first such pairs. */
export function repeatedRows(table: StoredTable, most: number) {
  const cells = table.columns.map((_, index) => `t${index}`).join(', ')
  return withTable(table, async (ask) => {
    const repeated = `select min(row) as first, max(row) as again, count(*) - 1 as extra
      from cells group by hash(${cells}) having count(*) > 1`
    const [all] = await ask(`select coalesce(sum(extra), 0)::integer as count from (${repeated})`)
    const places = await ask(`${repeated} order by first limit ${most}`)
    return { count: Number(all?.count), rows: places.map((place) => Number(place.again)) }
  })
}

/** Cells of one column that stand out: how many, and the first. */
export interface OddCells {
  column: number
  count: number
  cells: { row: number; value: string }[]
}

/** Which cells stand out: texts that read as no number, or numbers below or above a limit. */
export type Odd = { column: number } & (
  { is: 'no-number' } | { is: 'below' | 'above'; limit: number }
)

/** Looks for cells that stand out, in one engine for hundreds of columns. */
export function oddCells(table: StoredTable, odds: readonly Odd[], most: number) {
  return withTable(table, async (ask) => {
    const found: OddCells[] = []
    for (const odd of odds) {
      const from = `from ${viewOfColumn(table.path, table.columns[odd.column]!, odd.column)}`
      const stands = `where v is not null and ${standsOut(odd)}`
      const [all] = await ask(`select count(*)::integer as count ${from} ${stands}`)
      const cells = await ask(`select row, t as value ${from} ${stands} order by row limit ${most}`)
      found.push({
        column: odd.column,
        count: Number(all?.count),
        cells: cells as OddCells['cells'],
      })
    }
    return found
  })
}

function standsOut(odd: Odd): string {
  if (odd.is === 'no-number') return `not regexp_full_match(v, ${numberLike})`
  return `v ${odd.is === 'below' ? '<' : '>'} ${odd.limit}::double`
}

function compare(table: StoredTable, condition: Condition, values: DuckDBValue[]): string {
  const column = table.columns[condition.column]
  if (!column) throw new RangeError(`no column ${condition.column}`)
  const name = `v${condition.column}`
  const bound = (value: string) => comparable(column.kind, `$${values.push(value)}`)
  switch (condition.op) {
    case 'in':
      return condition.values.length > 0
        ? `${name} in (${condition.values.map(bound).join(', ')})`
        : 'false'
    case 'contains':
    case 'starts':
    case 'ends': {
      const place = `$${values.push(condition.value)}`
      const text = folded(`t${condition.column}`)
      return `(${name} is not null and ${matches[condition.op]}(${text}, ${folded(place)}))`
    }
    case 'null':
      return `${name} is ${condition.value ? '' : 'not '}null`
    case 'eq':
    case 'ne':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return `${name} ${operators[condition.op]} ${bound(condition.value)}`
  }
}

function searchIn(table: StoredTable, search: string, values: DuckDBValue[]): string {
  const place = `$${values.push(search)}`
  const cells = table.columns.map(
    (_, index) => `contains(${folded(`t${index}`)}, ${folded(place)})`,
  )
  return `(${cells.join(' or ')})`
}

function folded(text: string): string {
  return `strip_accents(lower(${text}))`
}
