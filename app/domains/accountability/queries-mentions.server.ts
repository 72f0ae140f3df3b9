import { sql } from 'kysely'
import type { Transaction } from 'db/client'
import { keyOf, type Swapped, type Written } from 'db/rows'
import { log } from '~/platform/log'
import { withoutMentions, withoutMentionsIn, type Mention } from './mentions'
import { lockRow, writeRow } from './queries-rows.server'

/**
 * Where names are looked for: every text of every table, so that a table that comes tomorrow is not forgotten. Left out
 * is what is no text to read (hashes, keys, addresses of machines), what the sheltered themselves need (where their mail
 * goes), and versions of datasets, which are files: what stands in their rows was published as data.
 */
const leftOut = {
  tables: `^(audit_entry|shelter|session|sign_up|password_reset|github_delivery|dataset_version|dataset_intake|results|migration.*|kysely.*)$`,
  columns: `(hash|token|slug|handle|email|address|recipient|repository|storage_key|sha256|secret|credential|code|commit_sha|media_type|language|time_zone)$|^(id|kind|role|state|stage|status|key|repository_facts|facts_read|state_code|criterion)$`,
}

async function listTexts(trx: Transaction) {
  // Raw: the catalog of the database is in no schema of ours.
  const { rows } = await sql<{ table: string; columns: string[]; json: string[] }>`
    select table_name as table, array_agg(column_name::text) as columns,
      coalesce(array_agg(column_name::text) filter (where data_type = 'jsonb'), '{}') as json
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE'
      and data_type in ('text', 'jsonb')
      and table_name !~ ${leftOut.tables} and column_name !~ ${leftOut.columns}
      and not (table_name = 'submission_version' and column_name <> 'answers')
    group by table_name order by table_name
  `.execute(trx)
  return rows
}

/** Takes mentions out of whatever anybody wrote. */
export async function swapMentions(
  mentions: readonly Mention[],
  trx: Transaction,
): Promise<Swapped[]> {
  const swapped: Swapped[] = []
  for (const { table, columns, json } of await listTexts(trx)) {
    const rows: Swapped['rows'] = []
    for (const key of await listNaming(table, columns, mentions, trx)) {
      const cells = await swapRow({ table, key, columns, json }, mentions, trx)
      if (cells) rows.push({ key, cells })
    }
    if (rows.length > 0) swapped.push({ table, rows })
  }
  return swapped
}

/** The keys of rows in which something that is named may stand. */
async function listNaming(
  table: string,
  columns: string[],
  mentions: readonly Mention[],
  trx: Transaction,
): Promise<string[][]> {
  const keys = await keyOf(table, trx)
  if (keys.length === 0) return []
  const text = sql`lower(concat_ws(' ', ${sql.join(columns.map((column) => sql`${sql.ref(column)}::text`))}))`
  const key = sql`array[${sql.join(keys.map((column) => sql`${sql.ref(column)}::text`))}]`
  const found = await sql<{ key: string[] }>`
    select ${key} as key from ${sql.table(table)} where ${text} like any (${patternsOf(mentions)}::text[])
  `.execute(trx)
  return found.rows.map((row) => row.key)
}

/** Spaces may be others, and JSON and HTML write some signs in another way, so between words anything is let through. */
function patternsOf(mentions: readonly Mention[]): string[] {
  return mentions.map(({ text }) => {
    const words = text.toLowerCase().split(/[\s"'&<>\\%_]+/)
    return `%${words.join('%')}%`
  })
}

async function swapRow(
  {
    table,
    key,
    columns,
    json,
  }: { table: string; key: string[]; columns: string[]; json: string[] },
  mentions: readonly Mention[],
  trx: Transaction,
) {
  const row = (await lockRow(table, key, columns, trx)) ?? {}
  const left = (column: string, text: string) =>
    json.includes(column)
      ? JSON.stringify(withoutMentionsIn(JSON.parse(text), mentions))
      : withoutMentions(text, mentions)
  const changed: Record<string, Written> = {}
  for (const [column, was] of Object.entries(row)) {
    if (was === null) continue
    const unchanged = json.includes(column) ? JSON.stringify(JSON.parse(was)) : was
    const now = left(column, was)
    if (now !== unchanged) changed[column] = now
  }
  if (Object.keys(changed).length === 0 || !(await written(table, key, changed, trx))) return null
  const now = (await lockRow(table, key, Object.keys(changed), trx)) ?? {}
  return Object.fromEntries(
    Object.keys(changed).map((column) => [
      column,
      { was: row[column] ?? null, now: now[column] ?? null },
    ]),
  )
}

/** One row that a rule of the database refuses must not keep all others from being hidden. */
async function written(
  table: string,
  key: string[],
  values: Record<string, Written>,
  trx: Transaction,
): Promise<boolean> {
  await sql`savepoint mention`.execute(trx)
  try {
    await writeRow(table, key, values, trx)
    await sql`release savepoint mention`.execute(trx)
    return true
  } catch (error) {
    await sql`rollback to savepoint mention`.execute(trx)
    log.error({ table, reason: (error as { code?: string }).code }, 'a mention could not be hidden')
    return false
  }
}
