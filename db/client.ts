import {
  CamelCasePlugin,
  Kysely,
  PostgresDialect,
  type Transaction as KyselyTransaction,
} from 'kysely'
import pg from 'pg'
import { settings } from '~/platform/env'
import { databaseUrl, leaveDatabase } from './address'
import type { DB } from './schema'

export type Db = Kysely<DB>
export type Transaction = KyselyTransaction<DB>

// Counts fit a JavaScript number; PostgreSQL sends bigint as text only because some would not.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
// A day is a day in every zone: as text it stays one.
pg.types.setTypeParser(pg.types.builtins.DATE, String)

async function openPool(): Promise<pg.Pool> {
  const pool = new pg.Pool({ connectionString: await databaseUrl(), max: settings.databasePool })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  // So would one that breaks between two statements of a transaction: that fails at the next.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** The database of this process. The first query connects, and starts the embedded server where there is no other. */
export const db: Db = new Kysely<DB>({
  dialect: new PostgresDialect({ pool: openPool }),
  plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
})

/** Ends every connection, then the embedded server if this process started it. */
export async function closeDatabase(): Promise<void> {
  await db.destroy()
  await leaveDatabase()
}

/** For what a process stands on: where it cannot be had the embedded server does not stay behind. */
export async function orClose<Opened>(opening: Promise<Opened>): Promise<Opened> {
  try {
    return await opening
  } catch (error) {
    await closeDatabase().catch(() => {})
    throw error
  }
}
