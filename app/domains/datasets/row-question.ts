import { ok, refuse, type Result } from '~/shared/result'
import type { Condition, RowsQuestion } from '~/shared/tables'
import type { Field } from './fields'
import { comparedValue } from './kept-value'

/** What a program asks of a table, as the query of its address says it. */
export interface RowsQuery {
  select?: string
  where: readonly string[]
  order?: string
}

export interface AskedRows {
  question: Pick<RowsQuestion, 'where' | 'order'>
  /** Which columns are given out, by their place. */
  columns: number[]
}

type Wrong =
  'no-such-column' | 'no-such-operator' | 'not-a-value' | 'too-long' | 'use-contains-starts-or-ends'

const operators = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'contains', 'starts', 'ends', 'like', 'null'] as const // prettier-ignore

/** Of one value, and of how many a set may have. */
const longest = 500
const mostValues = 200

/**
 * Reads `select=a,b`, `where=column.op.value` (any number, all must hold) and `order=column.desc`. Names may hold dots: the
 * longest that fits is meant. `like` stays for programs that say `%x%`, `x%` or `%x` with it.
 * Refused, with the parameter as `field`: `no-such-column`, `no-such-operator`, `not-a-value`, `too-long` (a value over 500
 * characters, a set of over 200) and, for any other pattern, `use-contains-starts-or-ends`.
 */
export function readRowsQuery(
  fields: readonly Field[],
  query: RowsQuery,
): Result<AskedRows, Wrong> {
  const columns: number[] = []
  if (query.select === '') return refuse('no-such-column', 'select')
  for (const name of query.select === undefined
    ? fields.map((f) => f.name)
    : namesIn(query.select, fields)) {
    const column = fields.findIndex((field) => field.name === name)
    if (column === -1) return refuse('no-such-column', 'select')
    if (!columns.includes(column)) columns.push(column)
  }
  const where: Condition[] = []
  for (const text of query.where) {
    const condition = readCondition(fields, text)
    if (!condition.ok) return condition
    where.push(condition.value)
  }
  const order = query.order === undefined ? ok(null) : readOrder(fields, query.order)
  return order.ok ? ok({ columns, question: { where, order: order.value } }) : order
}

/** A name may hold a comma, as long as it is written out: `Bien jurídico, afectado`. */
function namesIn(select: string, fields: readonly Field[]): string[] {
  const byLength = fields.map(({ name }) => name).sort((a, b) => b.length - a.length)
  const names: string[] = []
  for (let rest = select; rest !== '';) {
    const name =
      byLength.find((one) => rest === one || rest.startsWith(`${one},`)) ?? rest.split(',')[0]!
    names.push(name)
    rest = rest.slice(name.length + 1)
  }
  return names
}

function columnAt(fields: readonly Field[], text: string): number {
  let found = -1
  fields.forEach(({ name }, index) => {
    const longer = found === -1 || name.length > fields[found]!.name.length
    if (longer && (text === name || text.startsWith(`${name}.`))) found = index
  })
  return found
}

function readOrder(fields: readonly Field[], text: string) {
  const column = columnAt(fields, text)
  if (column === -1) return refuse('no-such-column', 'order')
  const direction = text.slice(fields[column]!.name.length)
  if (!['', '.asc', '.desc'].includes(direction)) return refuse('no-such-operator', 'order')
  return ok({ column, descending: direction === '.desc' })
}

function readCondition(fields: readonly Field[], text: string): Result<Condition, Wrong> {
  const column = columnAt(fields, text)
  const field = fields[column]
  if (!field) return refuse('no-such-column', 'where')
  const [, name = '', value = ''] =
    /^\.([a-z]+)(?:\.(.*))?$/s.exec(text.slice(field.name.length)) ?? []
  const op = operators.find((one) => one === name)
  if (!op) return refuse('no-such-operator', 'where')
  if (op === 'null') {
    if (!['', 'true', 'false'].includes(value)) return refuse('not-a-value', 'where')
    return ok({ column, op, value: value !== 'false' })
  }
  const texts = op === 'in' ? value.split(',') : [value]
  if (texts.length > mostValues || texts.some((text) => text.length > longest)) {
    return refuse('too-long', 'where')
  }
  if (op === 'like') return readPattern(column, value)
  if (op === 'contains' || op === 'starts' || op === 'ends') return ok({ column, op, value })
  const values = texts.map((text) => comparedValue(field, text))
  if (values.includes(null)) return refuse('not-a-value', 'where')
  if (op === 'in') return ok({ column, op, values: values as string[] })
  return ok({ column, op, value: values[0] as string })
}

function readPattern(column: number, pattern: string): Result<Condition, Wrong> {
  const [, before, value = '', after] = /^(%?)([^%_]+)(%?)$/s.exec(pattern) ?? []
  if (before && after) return ok({ column, op: 'contains', value })
  if (before) return ok({ column, op: 'ends', value })
  if (after) return ok({ column, op: 'starts', value })
  return refuse('use-contains-starts-or-ends', 'where')
}
