import { sql } from 'kysely'
import { findAuditHead, listMigrations, type AuditHead, type Line } from './backup'
import { closeTables, openTables } from './bare-tables'
import type { Db, Transaction } from './client'
import { inTransaction } from './transaction'

/** Keeps the bytes of a file under its key, and says what they are. */
export type WriteFile = (
  key: string,
  pieces: AsyncIterable<Uint8Array>,
) => Promise<{ sha256: string }>

/**
 * Fills an empty, migrated instance from a backup: all rows or none. Files that were written before a refusal are the
 * caller's to remove.
 * @param before what is still done with the rows before anybody sees them
 * @returns rows by table
 * @throws Error with a sentence where the instance is not empty, the backup is of other migrations, or it is not whole
 */
export async function restore(
  lines: AsyncIterable<Line>,
  writeFile: WriteFile,
  before: (trx: Transaction) => Promise<void> = async () => {},
): Promise<Record<string, number>> {
  return inTransaction(async (trx) => {
    const inOrder = lines[Symbol.asyncIterator]()
    const told = await checkHead((await inOrder.next()).value as Line | undefined, trx)
    const links = await openTables(trx)
    const counted: Record<string, number> = {}
    let line = await inOrder.next()
    for (; !line.done && 'table' in line.value; line = await inOrder.next()) {
      const { table, rows } = line.value
      await insertRows(table, rows, trx)
      counted[table] = (counted[table] ?? 0) + rows.length
    }
    const digests = new Map<string, string>()
    while (!line.done && 'file' in line.value) {
      const key = line.value.file
      digests.set(key, (await writeFile(key, piecesOf(key))).sha256)
    }
    checkEnd(line.done ? undefined : line.value, counted, digests.size)
    await checkFiles(digests, trx)
    await setSequences(trx)
    await closeTables(links, trx)
    checkAuditHead(told, await findAuditHead(trx))
    await before(trx)
    return counted

    async function* piecesOf(key: string) {
      for (
        ;
        !line.done && 'file' in line.value && line.value.file === key;
        line = await inOrder.next()
      ) {
        yield Buffer.from(line.value.piece, 'base64')
      }
    }
  })
}

async function checkHead(head: Line | undefined, on: Db): Promise<AuditHead | null> {
  if (!head || !('tequio' in head)) throw new Error('This file is no backup of Tequio.')
  const here = await listMigrations(on)
  if (here.join() !== head.migrations.join()) {
    throw new Error(
      `The backup has ${head.migrations.at(-1)}, this instance ${here.at(-1)}: bring both to the same sources.`,
    )
  }
  // Nobody may come in between the look and the end.
  await sql`lock table person, audit_entry in access exclusive mode`.execute(on)
  const people = await on.selectFrom('person').select('id').limit(1).execute()
  const entries = await on.selectFrom('auditEntry').select('number').limit(1).execute()
  if (people.length + entries.length > 0) {
    throw new Error('This instance is not empty. Restore into a new one.')
  }
  return head.auditHead
}

/** The chain that came ends where the backup says that it ended. */
function checkAuditHead(told: AuditHead | null, found: AuditHead | null) {
  if (told?.number !== found?.number || told?.hash !== found?.hash)
    throw new Error('The audit chain of the backup does not end where its head says.')
}

function checkEnd(end: Line | undefined, counted: Record<string, number>, files: number) {
  if (!end || !('end' in end)) throw new Error('The backup is cut: its end is missing.')
  const wrong = Object.entries(end.end.rows).find(([table, rows]) => (counted[table] ?? 0) !== rows)
  if (wrong) throw new Error(`The backup is damaged: ${wrong[0]} should have ${wrong[1]} rows.`)
  if (end.end.files !== files) {
    throw new Error(`The backup is damaged: it should have ${end.end.files} files.`)
  }
}

/** A file that had already changed under its row is not passed on as if it were whole. */
async function checkFiles(digests: Map<string, string>, on: Db) {
  const rows = await on.selectFrom('storedFile').select(['storageKey', 'name', 'sha256']).execute()
  const changed = rows.find(
    ({ storageKey, sha256 }) => (digests.get(storageKey) ?? sha256) !== sha256,
  )
  if (changed) throw new Error(`The file ${changed.name} is not the one that was stored.`)
}

async function insertRows(table: string, rows: string[], on: Db) {
  // Raw: a table known by its name alone, whose row type PostgreSQL knows.
  await sql`insert into ${sql.table(table)} overriding system value
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${rows.join()}]`}::jsonb)`.execute(
    on,
  )
}

/** New rows get numbers after those that came. */
async function setSequences(on: Db) {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = 'public' and is_identity = 'YES'`.execute(on)
  for (const { table, column } of rows) {
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${sql.ref(column)}), 0) + 1, false)
      from ${sql.table(table)}`.execute(on)
  }
}
