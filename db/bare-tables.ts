import { sql } from 'kysely'
import { listTables } from './backup'
import type { Db } from './client'

interface Link {
  table: string
  name: string
  definition: string
}

/**
 * Tables point at one another in circles, and some refuse rows after a lock that stands in another: so that rows can
 * arrive in any order, foreign keys go and triggers rest. What migrations had put there goes too.
 * @returns the foreign keys, for `closeTables`
 */
export async function openTables(on: Db): Promise<Link[]> {
  // Raw, in all of this file: the catalog's own words for each constraint, and tables known by name alone.
  const { rows: links } = await sql<Link>`
    select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(on)
  for (const { table, name } of links) {
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(on)
  }
  for (const table of await listTables(on)) {
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(on)
    await sql`delete from ${sql.table(table)}`.execute(on)
  }
  return links
}

/** Adding a foreign key again checks every row by it. */
export async function closeTables(links: Link[], on: Db): Promise<void> {
  for (const { table, name, definition } of links) {
    await sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(
      on,
    )
  }
  for (const table of await listTables(on)) {
    await sql`alter table ${sql.table(table)} enable trigger user`.execute(on)
  }
}
