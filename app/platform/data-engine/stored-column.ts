/** How a column's values are kept beside its texts: as text, or as what can be compared and added up. */
export type StoredKind = 'text' | 'integer' | 'number' | 'date' | 'boolean'

export interface StoredColumn {
  kind: StoredKind
  /** Texts that stand for no value. */
  missing: readonly string[]
}

/** One row as it is written: every cell's text, and its value where the column is not kept as text. */
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
}

export function sqlType(column: StoredColumn): string {
  return sqlTypes[column.kind]
}

/** The columns of the file that holds a table: no name from outside is ever part of a statement. */
export function storedNames(columns: readonly StoredColumn[]): { name: string; type: string }[] {
  return [
    { name: 'row', type: 'INTEGER' },
    ...columns.map((_, index) => ({ name: `t${index}`, type: 'VARCHAR' })),
    ...columns.flatMap((column, index) =>
      column.kind === 'text' ? [] : [{ name: `v${index}`, type: sqlType(column) }],
    ),
  ]
}

/** Defines `cells`: `row`, the text of each cell as `t0`, `t1` … and its value, null where missing, as `v0`, `v1` … */
export function viewOfCells(path: string, columns: readonly StoredColumn[]): string {
  const texts = columns.map((_, index) => `t${index}`)
  const values = columns.map((column, index) => `${valueOf(column, index)} as v${index}`)
  return `create view cells as select ${['row', ...texts, ...values].join(', ')} from read_parquet(${sqlText(path)})`
}

/** One column alone, as `row` and `v`: with hundreds of columns a view of all of them is slow to ask. */
export function viewOfColumn(path: string, column: StoredColumn, index: number): string {
  return `(select row, ${valueOf(column, index)} as v from read_parquet(${sqlText(path)}))`
}

function valueOf({ kind, missing }: StoredColumn, index: number): string {
  if (kind !== 'text') return `v${index}`
  if (missing.length === 0) return `t${index}`
  return `case when t${index} in (${missing.map(sqlText).join(', ')}) then null else t${index} end`
}

/** What reads as a number whatever its signs; codes with leading zeros do too. */
export const numberLike = sqlText('-?[0-9][0-9.,]*')

export function sqlText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
