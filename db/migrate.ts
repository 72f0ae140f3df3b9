import { sql, type Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { db, type Db } from './client'

/** Plain SQL, in the order of the file names; bundled, so that a built instance needs no source beside it. */
const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const migrations = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [
    path.replace(/^.*\/|\.sql$/g, ''),
    // Raw: a migration is a file of statements, not a query.
    { up: async (on: Kysely<unknown>) => void (await sql.raw(text).execute(on)) },
  ]),
)

/**
 * Brings the database to the newest migration; processes that start together wait for one another.
 * @returns the names of those that were applied now
 * @throws Error where the server is not in UTF-8 or a migration fails (all of this run are then undone)
 */
export async function migrate(on: Db = db): Promise<string[]> {
  const { rows } = await sql<{
    encoding: string
  }>`select current_setting('server_encoding') as encoding`.execute(on)
  if (rows[0]?.encoding !== 'UTF8')
    throw new Error(`The database must be in UTF8, not ${rows[0]?.encoding}.`)
  const migrator = new Migrator({ db: on, provider: { getMigrations: async () => migrations } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) throw error
  return results.map(({ migrationName }) => migrationName)
}

/** Whether the database answers. */
export async function isReachable(): Promise<boolean> {
  await sql`select 1`.execute(db)
  return true
}
