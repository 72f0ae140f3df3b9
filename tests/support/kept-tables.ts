import { Client } from 'pg'

/** Written as people read and are refused, by whoever asks: no deed. */
const written = ['kysely_migration', 'audit_entry', 'session']

export interface KeptTables {
  /** The tables that differ from what was kept. */
  changed(): Promise<string[]>
  /** What was written since, a line for each row, without what is new each time: ids, instants and chance. */
  written(tables: string[]): Promise<string[]>
  /** Puts back what was kept. */
  restore(tables: string[]): Promise<void>
  close(): Promise<void>
}

/** Keeps a copy of all tables beside them, to tell whether a request changed any, and to undo what it did. */
export async function keepTables(url: string): Promise<KeptTables> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string; columns: string }>(
    `select table_name as name,
       string_agg(quote_ident(column_name), ', ' order by ordinal_position)
         filter (where is_generated = 'NEVER') as columns
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' group by 1 order by 1`,
  )
  const tables = rows.filter(({ name }) => name !== 'kysely_migration' && name !== 'audit_entry')
  await client.query('drop schema if exists kept cascade; create schema kept')
  for (const { name } of tables)
    await client.query(`create table kept.${name} as table public.${name}`)

  const digest = (schema: string, name: string) =>
    `(select md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) from ${schema}.${name} t)`
  const compared = tables
    .filter(({ name }) => !written.includes(name))
    .map(({ name }) => `select '${name}' as name where ${digest('public', name)} <> `)
  const before = new Map<string, string>()
  for (const { name } of tables) {
    const { rows: found } = await client.query<{ digest: string }>(
      `select ${digest('kept', name)} as digest`,
    )
    before.set(name, found[0]!.digest)
  }
  const names = tables.map(({ name }) => name).filter((name) => !written.includes(name))
  const question = names
    .map((name, index) => `${compared[index]}'${before.get(name)}'`)
    .join(' union all ')

  return {
    async changed() {
      return (await client.query<{ name: string }>(question)).rows.map(({ name }) => name)
    },
    async written(changed) {
      const lines: string[] = []
      for (const name of changed) {
        const found = await client.query<{ row: string }>(
          `select t::text as row from public.${name} t except select t::text from kept.${name} t`,
        )
        lines.push(...found.rows.map(({ row }) => `${name} ${withoutChance(row)}`))
      }
      return lines.toSorted()
    },
    async restore(changed) {
      const of = tables.filter(({ name }) => name === 'session' || changed.includes(name))
      await client.query("begin; set local session_replication_role = 'replica'")
      for (const { name } of of) await client.query(`delete from public.${name}`)
      for (const { name, columns } of of)
        await client.query(
          `insert into public.${name} (${columns}) overriding system value select ${columns} from kept.${name}`,
        )
      await client.query("commit; select pg_notify('pages', '')")
    },
    close: () => client.end(),
  }
}

const withoutChance = (row: string) =>
  row
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replaceAll(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:[\d.]+(?:\+\d\d|Z)?/g, 'instant')
    .replaceAll(/[0-9a-f]{64}/g, 'hash')
    .replaceAll(/[\w-]{32,}/g, 'token')
