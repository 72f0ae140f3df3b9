import { sql } from 'kysely'
import { db, type Db, type Transaction } from './client'
import { holdFiles } from './file-guard'

/**
 * A backup is lines of JSON: the head, then rows table by table, then files in pieces, then the end with what was
 * counted, which tells a whole backup from a cut one. A row is kept as PostgreSQL writes it: no number passes through
 * JavaScript's.
 */
export type Line =
  | { tequio: 2; migrations: string[]; at: string; auditHead: AuditHead | null }
  | { table: string; rows: string[] }
  | { file: string; piece: string }
  | { end: { rows: Record<string, number>; files: number; missing: string[] } }

/** The end of the audit chain at that moment, so that a chain that was cut or rewritten later shows against the backup. */
export type AuditHead = { number: number; hash: string }

const rowsALine = 500

/** The bytes under a key of a file that a row names; null where the storage does not have it. */
export type ReadFile = (key: string) => Promise<AsyncIterable<Uint8Array> | null>

/** Everything, as it was at one moment, while others go on writing. */
export async function* backup(readFile: ReadFile): AsyncGenerator<Line> {
  const held = await holdFiles()
  const snapshot = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  try {
    yield {
      tequio: 2,
      migrations: await listMigrations(snapshot),
      at: new Date().toISOString(),
      auditHead: await findAuditHead(snapshot),
    }
    const rows: Record<string, number> = {}
    for (const table of await listTables(snapshot)) {
      rows[table] = 0
      for await (const some of readRows(table, snapshot)) {
        rows[table] += some.length
        yield { table, rows: some }
      }
    }
    const files = await snapshot.selectFrom('storedFile').select('storageKey').execute()
    const missing: string[] = []
    for (const { storageKey } of files) {
      const bytes = await readFile(storageKey)
      if (bytes) yield* piecesOf(storageKey, bytes)
      else missing.push(storageKey)
    }
    yield { end: { rows, files: files.length - missing.length, missing } }
  } finally {
    await snapshot.rollback().execute()
    await held.release()
  }
}

async function* piecesOf(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  yield { file, piece: '' }
  for await (const piece of bytes) yield { file, piece: Buffer.from(piece).toString('base64') }
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

export async function findAuditHead(on: Db): Promise<AuditHead | null> {
  const head = await on
    .selectFrom('auditEntry')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return head ?? null
}

async function* readRows(table: string, on: Transaction): AsyncGenerator<string[]> {
  await sql`declare rows_of no scroll cursor for
    select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(on)
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(rowsALine)} from rows_of`.execute(
      on,
    )
    if (rows.length === 0) break
    yield rows.map(({ row }) => row)
  }
  await sql`close rows_of`.execute(on)
}
