import { sql } from 'kysely'
import { listMigrations, listTables, type Line } from './backup'
import type { Db } from './client'
import { inTransaction } from './transaction'

export type WriteFile = (key: string, pieces: AsyncIterable<Uint8Array>) => Promise<void>

/**
 * Fills an empty, migrated instance from a backup: all of it or nothing.
 * @throws Error where the instance is not empty, the backup is of other migrations, or it is cut
 */
export async function restore(
  lines: AsyncIterable<Line>,
  writeFile: WriteFile,
): Promise<Record<string, number>> {
  return inTransaction(async (trx) => {
    const inOrder = lines[Symbol.asyncIterator]()
    await checkHead((await inOrder.next()).value as Line | undefined, trx)
    const links = await dropLinks(trx)
    const counted: Record<string, number> = {}
    let line = await inOrder.next()
    for (; !line.done && 'table' in line.value; line = await inOrder.next()) {
      const { table, rows } = line.value
      await insertRows(table, rows, trx)
      counted[table] = (counted[table] ?? 0) + rows.length
    }
    while (!line.done && 'file' in line.value) {
      const key = line.value.file
      await writeFile(key, piecesOf(key))
    }
    checkEnd(line.done ? undefined : line.value, counted)
    await setSequences(trx)
    for (const { table, name, definition } of links) {
      await sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(
        trx,
      )
    }
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

async function checkHead(head: Line | undefined, on: Db) {
  if (!head || !('tequio' in head)) throw new Error('This file is no backup of Tequio.')
  const here = await listMigrations(on)
  if (here.join() !== head.migrations.join()) {
    throw new Error(
      `The backup has ${head.migrations.at(-1)}, this instance ${here.at(-1)}: bring both to the same sources.`,
    )
  }
  const people = await on.selectFrom('person').select('id').limit(1).execute()
  if (people.length > 0) throw new Error('This instance is not empty. Restore into a new one.')
}

function checkEnd(end: Line | undefined, counted: Record<string, number>) {
  if (!end || !('end' in end)) throw new Error('The backup is cut: its end is missing.')
  const wrong = Object.entries(end.end.rows).find(([table, rows]) => (counted[table] ?? 0) !== rows)
  if (wrong) throw new Error(`The backup is damaged: ${wrong[0]} should have ${wrong[1]} rows.`)
}

/** Tables point at one another in circles, so rows arrive without foreign keys; adding them again checks every one. */
async function dropLinks(on: Db) {
  // Raw: the catalog's own words for each constraint.
  const { rows } = await sql<{ table: string; name: string; definition: string }>`
    select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(on)
  for (const { table, name } of rows) {
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(on)
  }
  for (const table of await listTables(on)) {
    if (table !== 'audit_entry') await sql`delete from ${sql.table(table)}`.execute(on)
  }
  return rows
}

async function insertRows(table: string, rows: object[], on: Db) {
  // Raw: a table known by its name alone, whose row type PostgreSQL knows.
  await sql`insert into ${sql.table(table)} overriding system value
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    on,
  )
}

/** New rows get numbers after those that came. */
async function setSequences(on: Db) {
  await sql`select setval(pg_get_serial_sequence('person', 'actor_number'), coalesce(max(actor_number), 0) + 1, false) from person`.execute(
    on,
  )
}
