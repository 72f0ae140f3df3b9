import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { askDatabase } from './embedded'

/**
 * The tables of an instance, of every schema but the database's own, with a row in which one of some words stands,
 * whatever its case; by table, which words.
 */
export async function tablesTelling(
  dataDir: string,
  words: string[],
): Promise<Record<string, string[]>> {
  const tables = await askDatabase<{ name: string }>(
    dataDir,
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const found: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await askDatabase<{ word: string }>(
      dataDir,
      `select distinct word from ${name} t, unnest($1::text[]) as word
       where position(lower(word) in lower(to_jsonb(t)::text)) > 0 order by 1`,
      [words],
    )
    if (rows.length > 0) found[name] = rows.map(({ word }) => word)
  }
  return found
}

/**
 * The files under an instance's `DATA_DIR` in which one of some words stands. Of the database's own folder only its log
 * is read: its pages keep what was deleted until they are written anew, as any database's do.
 */
export function filesTelling(dataDir: string, words: string[]): string[] {
  return readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/postgres/cluster/') || path.endsWith('.log'))
    .filter((path) => {
      const bytes = readFileSync(path)
      return words.some((word) => bytes.includes(word))
    })
    .map((path) => relative(dataDir, path))
}
