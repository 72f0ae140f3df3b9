import { sql } from 'kysely'
import { db } from 'db/client'

/** Every row of every table as text, by table: what somebody with a copy of the database could read. */
export async function dump(except: string[] = []): Promise<Record<string, string[]>> {
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1
  `.execute(db)
  const found: Record<string, string[]> = {}
  for (const { name } of tables.rows) {
    if (except.includes(name)) continue
    const rows = await sql<{ row: string }>`
      select one::text as row from ${sql.table(name)} one order by 1
    `.execute(db)
    found[name] = rows.rows.map(({ row }) => row)
  }
  return found
}

/** In which tables a text stands, whatever its case. */
export async function tablesWith(text: string, except: string[] = []): Promise<string[]> {
  const found = Object.entries(await dump(except))
  return found
    .filter(([, rows]) => rows.some((row) => row.toLowerCase().includes(text.toLowerCase())))
    .map(([table]) => table)
}
