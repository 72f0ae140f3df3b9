import type { Field } from './fields'
import { readRowsQuery, type RowsQuery } from './row-question'

/** How a condition compares, in the order of the form. */
export const comparisons = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'contains', 'starts', 'ends', 'empty', 'filled'] as const // prettier-ignore
export type Comparison = (typeof comparisons)[number]

/** A form has no growing lists: three conditions, of which those without a column do not count. */
const conditionRows = [1, 2, 3] as const

export interface AskedCondition {
  /** A column's name; empty where nothing is asked. */
  column: string
  comparison: Comparison
  value: string
  /** `not-a-value` where the column cannot hold what is compared with. */
  refusal: string | null
}

/** What a reader asks of a table, as the page's address says it. */
export interface QueryAsked {
  /** Those that are shown; none chosen is all of them. */
  columns: string[]
  conditions: AskedCondition[]
  /** A column's name, with a minus before it for the greatest first; empty for the order of the file. */
  sort: string
}

const longest = 500

/** Reads the form. Columns that the table does not have are passed over, as in a link to an earlier version. */
export function readQueryForm(search: URLSearchParams, fields: readonly Field[]): QueryAsked {
  const has = (name: string) => fields.some((field) => field.name === name)
  const sort = search.get('sort') ?? ''
  return {
    columns: [...new Set(search.getAll('column').filter(has))],
    conditions: conditionRows.map((row) => {
      const column = search.get(`column-${row}`) ?? ''
      const comparison = search.get(`is-${row}`) as Comparison
      const condition = {
        column: has(column) ? column : '',
        comparison: comparisons.includes(comparison) ? comparison : 'eq',
        value: (search.get(`value-${row}`) ?? '').trim().slice(0, longest),
      }
      return { ...condition, refusal: refusalOf(condition, fields) }
    }),
    sort: has(sort) || has(sort.replace(/^-/, '')) ? sort : '',
  }
}

type Condition = Omit<AskedCondition, 'refusal'>

function refusalOf(condition: Condition, fields: readonly Field[]): string | null {
  if (condition.column === '') return null
  const read = readRowsQuery(fields, { where: [whereOf(condition)] })
  return read.ok ? null : read.refusal
}

/** The same question as programs ask it. Conditions that cannot be understood are left out. */
export function rowsQueryOf(asked: QueryAsked, fields: readonly Field[]): RowsQuery {
  const { columns, conditions, sort } = asked
  const ascending = fields.some(({ name }) => name === sort)
  return {
    ...(columns.length > 0 && { select: columns.join(',') }),
    where: conditions
      .filter(({ column, refusal }) => column !== '' && refusal === null)
      .map(whereOf),
    ...(sort !== '' && { order: ascending ? `${sort}.asc` : `${sort.slice(1)}.desc` }),
  }
}

function whereOf({ column, comparison, value }: Condition): string {
  if (comparison === 'empty') return `${column}.null.true`
  if (comparison === 'filled') return `${column}.null.false`
  return `${column}.${comparison}.${value}`
}

/** That question as the query of an address, of the interface for programs or of the rows as CSV. */
export function searchOf({ select, where, order }: RowsQuery): string {
  const search = new URLSearchParams()
  if (select !== undefined) search.set('select', select)
  for (const condition of where) search.append('where', condition)
  if (order !== undefined) search.set('order', order)
  return search.toString()
}
