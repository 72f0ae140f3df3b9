import { sql } from 'kysely'
import { listTables } from 'db/backup'
import { db } from 'db/client'

/** The tables, the queue's among them, with a row that holds one of some words, as PostgreSQL writes it. */
export async function tablesHolding(...words: string[]): Promise<string[]> {
  const { rows: queue } = await sql<{ name: string }>`
    select 'pgboss.' || table_name as name from information_schema.tables
    where table_schema = 'pgboss' and table_type = 'BASE TABLE'`.execute(db)
  const found: string[] = []
  for (const name of [...(await listTables(db)), ...queue.map((each) => each.name)]) {
    const { rows } = await sql`select from ${sql.table(name)} t
      where exists (select from unnest(${words}::text[]) as word where position(lower(word) in lower(to_jsonb(t)::text)) > 0)
      limit 1`.execute(db)
    if (rows.length > 0) found.push(name)
  }
  return found
}
