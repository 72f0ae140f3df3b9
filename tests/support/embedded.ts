import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'

/** The embedded database of an instance, asked past the instance. */
export async function askDatabase<Row extends object>(
  dataDir: string,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const home = join(dataDir, 'postgres')
  const client = new Client({
    host: '127.0.0.1',
    port: Number(readFileSync(join(home, 'port'), 'utf8')),
    user: 'tequio',
    password: readFileSync(join(home, 'cluster/tequio.password'), 'utf8'),
    database: 'tequio',
  })
  await client.connect()
  try {
    return (await client.query<Row>(statement, values)).rows
  } finally {
    await client.end()
  }
}

/** A digest of each table of ours: of its rows as text, in an order that does not depend on where they lie. */
export async function digestTables(dataDir: string): Promise<Record<string, string>> {
  const tables = await askDatabase<{ name: string }>(
    dataDir,
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )
  const digests: Record<string, string> = {}
  for (const { name } of tables) {
    // When a migration ran is no one's data and differs between two instances.
    const row = name === 'kysely_migration' ? 'name' : 't::text'
    const [found] = await askDatabase<{ rows: string; digest: string }>(
      dataDir,
      `select count(*) as rows, md5(coalesce(string_agg(${row}, E'\\n' order by ${row}), '')) as digest
       from "${name}" t`,
    )
    digests[name] = `${found!.rows} rows, ${found!.digest}`
  }
  return digests
}

/** The process of an instance's database server. */
export function postmasterOf(dataDir: string): number {
  return Number(
    readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0],
  )
}

/** Whether it has not been closed. */
export function isDatabaseOpen(dataDir: string): boolean {
  return existsSync(join(dataDir, 'postgres/cluster/postmaster.pid'))
}
