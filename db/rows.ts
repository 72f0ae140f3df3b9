import { sql, type RawBuilder } from 'kysely'
import type { Transaction } from './client'

/** A column's value as PostgreSQL writes it, whatever its type; so it comes back to the last byte. */
export type Written = string | null

/** What stood in a table's rows, and what was put in its place, by column. */
export interface Swapped {
  table: string
  rows: { key: string[]; cells: Record<string, { was: Written; now: Written }> }[]
}

/**
 * Puts other values into some columns of the rows that `where` finds, and gives back what stood there. Raw throughout:
 * tables and columns are named by whoever calls, and values pass as text, so that no type loses anything on its way.
 * @param where a condition on the table's columns, none of which it may change
 */
export async function swapRows(
  table: string,
  where: RawBuilder<unknown>,
  values: Record<string, RawBuilder<unknown> | Written>,
  trx: Transaction,
): Promise<Swapped> {
  const columns = Object.keys(values)
  const keys = await keyOf(table, trx)
  const read = asTexts(columns)
  const { rows: before } = await sql<{ key: string[]; texts: Written[] }>`
    select ${asTexts(keys)} as key, ${read} as texts from ${sql.table(table)} where ${where} for update
  `.execute(trx)
  if (before.length === 0) return { table, rows: [] }
  const set = columns.map((column) => sql`${sql.ref(column)} = ${values[column]}`)
  const { rows: after } = await sql<{ key: string[]; texts: Written[] }>`
    update ${sql.table(table)} set ${sql.join(set)} where ${where} returning ${asTexts(keys)} as key, ${read} as texts
  `.execute(trx)
  const now = new Map(after.map(({ key, texts }) => [key.join('\n'), texts]))
  return {
    table,
    rows: before.map(({ key, texts }) => ({
      key,
      cells: Object.fromEntries(
        columns.map((column, at) => [
          column,
          { was: texts[at] ?? null, now: now.get(key.join('\n'))?.[at] ?? null },
        ]),
      ),
    })),
  }
}

/** Columns as one list of what PostgreSQL writes of each. */
export const asTexts = (columns: string[]) =>
  sql`array[${sql.join(columns.map((column) => sql`${sql.ref(column)}::text`))}]`

/** The columns of a table's primary key, in their order. */
export async function keyOf(table: string, trx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attribute.attname as name from pg_index
    join pg_attribute attribute on attribute.attrelid = indrelid and attribute.attnum = any (indkey)
    where indisprimary and indrelid = ${table}::regclass
    order by array_position(indkey::int2[], attribute.attnum)
  `.execute(trx)
  return rows.map(({ name }) => name)
}
