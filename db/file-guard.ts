import { sql } from 'kysely'
import { db } from './client'

/** Bytes that a backup still has to read must not be swept away meanwhile: who reads shares this lock, who sweeps has it alone. */
const lock = 1_867_204_520

/** Holds every stored file in its place until `release` is called; waits for a sweep that is under way. */
export async function holdFiles(): Promise<{ release(): Promise<void> }> {
  const holder = await db.startTransaction().execute()
  // Raw: the query builder knows no advisory locks.
  await sql`select pg_advisory_xact_lock_shared(${lock})`.execute(holder)
  return { release: () => holder.rollback().execute() }
}
