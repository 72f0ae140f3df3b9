/**
 * How a column's values are compared and added up. `datetime` and `time` are kept as their texts alone and read when a
 * question compares them; the others, but `text`, are kept beside them.
 */
export type StoredKind = 'text' | 'integer' | 'number' | 'date' | 'boolean' | 'datetime' | 'time'

export interface StoredColumn {
  kind: StoredKind
  /** Texts that stand for no value. */
  missing: readonly string[]
  /** Of date-times and times, a pattern of C's strptime; ISO 8601 without one. */
  format?: string
}

/** One row as it is written: every cell's text, and its value where the column keeps one. */
export interface StoredRow {
  number: number
  cells: readonly string[]
  values: readonly (string | number | bigint | boolean | null)[]
}

const sqlTypes: Record<StoredKind, string> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  date: 'DATE',
  boolean: 'BOOLEAN',
  datetime: 'TIMESTAMP',
  time: 'TIME',
}

export function isKeptApart({ kind }: StoredColumn): boolean {
  return kind !== 'text' && kind !== 'datetime' && kind !== 'time'
}

/** The columns of the file that holds a table: no name from outside is ever part of a statement. */
export function storedNames(columns: readonly StoredColumn[]): { name: string; type: string }[] {
  return [
    { name: 'row', type: 'INTEGER' },
    ...columns.map((_, index) => ({ name: `t${index}`, type: 'VARCHAR' })),
    ...columns.flatMap((column, index) =>
      isKeptApart(column) ? [{ name: `v${index}`, type: sqlTypes[column.kind] }] : [],
    ),
  ]
}

/** Defines `cells`: `row`, the text of each cell as `t0`, `t1` … and its value, null where missing, as `v0`, `v1` … */
export function viewOfCells(path: string, columns: readonly StoredColumn[]): string {
  const texts = columns.map((_, index) => `t${index}`)
  const values = columns.map((column, index) => `${valueOf(column, index)} as v${index}`)
  return `create view cells as select ${['row', ...texts, ...values].join(', ')} from read_parquet(${sqlText(path)})`
}

/** One column alone, as `row`, `t` and `v`: with hundreds of columns a view of all of them is slow to ask. */
export function viewOfColumn(path: string, column: StoredColumn, index: number): string {
  return `(select row, t${index} as t, ${valueOf(column, index)} as v from read_parquet(${sqlText(path)}))`
}

function valueOf(column: StoredColumn, index: number): string {
  if (isKeptApart(column)) return `v${index}`
  const text = present(column, index)
  return column.kind === 'text' ? text : readTime(column.kind, text, column.format)
}

function present({ missing }: StoredColumn, index: number): string {
  if (missing.length === 0) return `t${index}`
  return `case when t${index} in (${missing.map(sqlText).join(', ')}) then null else t${index} end`
}

/** A value in canonical form as what a column of this kind is compared with; null where it is too large for the engine. */
export function comparable(kind: StoredKind, place: string): string {
  if (kind === 'text') return `${place}::varchar`
  return kind === 'datetime' ? readTime(kind, place) : `try_cast(${place} as ${sqlTypes[kind]})`
}

const isoDateTimes = ['', '.%f', '%z', '.%f%z'].map((end) => `%Y-%m-%dT%H:%M:%S${end}`)

/** Date-times that name their zone are compared as instants, those that name none as if theirs were UTC. */
function readTime(kind: StoredKind, text: string, format?: string): string {
  const iso = `regexp_replace(trim(${text}), 'Z$', '+00')`
  const read =
    format !== undefined
      ? `try_strptime(trim(${text}), ${sqlText(format)})`
      : kind === 'datetime'
        ? `try_strptime(${iso}, [${isoDateTimes.map(sqlText).join(', ')}])`
        : text
  return `try_cast(${read} as ${sqlTypes[kind]})`
}

/** What reads as a number whatever its signs; codes with leading zeros do too. */
export const numberLike = sqlText('-?[0-9][0-9.,]*')

export function sqlText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
