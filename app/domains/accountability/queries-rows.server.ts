import { sql } from 'kysely'
import type { Transaction } from 'db/client'
import { asTexts, keyOf, type Written } from 'db/rows'

/** What stands in columns of one row, locked; undefined where the row is gone. */
export async function lockRow(
  table: string,
  key: string[],
  columns: string[],
  trx: Transaction,
): Promise<Record<string, Written> | undefined> {
  const { rows } = await sql<{ texts: Written[] }>`
    select ${asTexts(columns)} as texts from ${sql.table(table)}
    where ${asTexts(await keyOf(table, trx))} = ${key} for update
  `.execute(trx)
  const texts = rows[0]?.texts
  return texts && Object.fromEntries(columns.map((column, at) => [column, texts[at] ?? null]))
}

/** Writes columns of one row from the text that PostgreSQL gave of them. */
export async function writeRow(
  table: string,
  key: string[],
  values: Record<string, Written>,
  trx: Transaction,
): Promise<void> {
  if (Object.keys(values).length === 0) return
  const types = await typesOf(table, trx)
  const set = Object.entries(values).map(
    ([column, value]) =>
      sql`${sql.ref(column)} = ${value}::text::${sql.raw(types.get(column) ?? 'text')}`,
  )
  await sql`
    update ${sql.table(table)} set ${sql.join(set)}
    where ${asTexts(await keyOf(table, trx))} = ${key}
  `.execute(trx)
}

/** Whether a row has this very value. */
export async function isValueTaken(
  table: string,
  column: string,
  value: string,
  trx: Transaction,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${value} limit 1
  `.execute(trx)
  return rows.length > 0
}

/** The type of each column, as a cast names it. */
async function typesOf(table: string, trx: Transaction): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; type: string }>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
  `.execute(trx)
  return new Map(rows.map(({ name, type }) => [name, type]))
}
