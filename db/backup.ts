import { sql } from 'kysely'
import { db, type Db, type Transaction } from './client'

/**
 * A backup is lines of JSON: the head, then rows table by table, then files in pieces, then the end with what was
 * counted, which tells a whole backup from a cut one.
 */
export type Line =
  | { tequio: 1; migrations: string[]; at: string }
  | { table: string; rows: object[] }
  | { file: string; piece: string }
  | { end: { rows: Record<string, number>; files: number } }

const rowsALine = 500

/** Keys of the files that rows name, and how to read one. */
export type ReadFile = (key: string) => Promise<AsyncIterable<Uint8Array>>

/** Everything, as it was at one moment, while others go on writing. */
export async function* backup(readFile: ReadFile): AsyncGenerator<Line> {
  const snapshot = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  try {
    yield { tequio: 1, migrations: await listMigrations(snapshot), at: new Date().toISOString() }
    const counted: Record<string, number> = {}
    for (const table of await listTables(snapshot)) {
      counted[table] = 0
      for await (const rows of readRows(table, snapshot)) {
        counted[table] += rows.length
        yield { table, rows }
      }
    }
    const files = await snapshot.selectFrom('storedFile').select('storageKey').execute()
    for (const { storageKey } of files) {
      yield { file: storageKey, piece: '' }
      for await (const piece of await readFile(storageKey)) {
        yield { file: storageKey, piece: Buffer.from(piece).toString('base64') }
      }
    }
    yield { end: { rows: counted, files: files.length } }
  } finally {
    await snapshot.rollback().execute()
  }
}

/** Raw, in all of this file: it reads tables that it does not know by name. */
export async function listTables(on: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely\\_%'
    order by 1`.execute(on)
  return rows.map(({ name }) => name)
}

export async function listMigrations(on: Db): Promise<string[]> {
  const { rows } = await sql<{
    name: string
  }>`select name from kysely_migration order by 1`.execute(on)
  return rows.map(({ name }) => name)
}

async function* readRows(table: string, on: Transaction): AsyncGenerator<object[]> {
  await sql`declare rows_of no scroll cursor for select to_jsonb(t) as row from ${sql.table(table)} t`.execute(
    on,
  )
  for (;;) {
    const { rows } = await sql<{ row: object }>`fetch ${sql.lit(rowsALine)} from rows_of`.execute(
      on,
    )
    if (rows.length === 0) break
    yield rows.map(({ row }) => row)
  }
  await sql`close rows_of`.execute(on)
}
