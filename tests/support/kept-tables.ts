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

  // What wrote each row tells quickly which tables to look at; only those are compared.
  const touched = tables
    .filter(({ name }) => !written.includes(name))
    .map(
      ({ name }) =>
        `select '${name}' as name, count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) as mark from public.${name}`,
    )
    .join(' union all ')
  const marks = async () =>
    new Map(
      (await client.query<{ name: string; mark: string }>(touched)).rows.map(({ name, mark }) => [
        name,
        mark,
      ]),
    )
  let before = await marks()
  const differs = async (name: string) => {
    const { rows: found } = await client.query(
      `(select t::text from public.${name} t except all select t::text from kept.${name} t)
       union all (select t::text from kept.${name} t except all select t::text from public.${name} t) limit 1`,
    )
    return found.length > 0
  }

  return {
    async changed() {
      const now = await marks()
      const changed: string[] = []
      for (const [name, mark] of now)
        if (mark !== before.get(name) && (await differs(name))) changed.push(name)
      return changed
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
      before = await marks()
    },
    close: () => client.end(),
  }
}

const withoutChance = (row: string) =>
  row
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replaceAll(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:[\d.]+(?:\+\d\d|Z)?/g, 'instant')
    .replaceAll(/[0-9a-f]{64}/g, 'hash')
    // The number in a neutral name.
    .replaceAll(/(?<=resguardo[- ])[0-9a-f]{6}\b/g, 'number')
    .replaceAll(/[\w-]{32,}/g, 'token')
