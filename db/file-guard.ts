import { sql } from 'kysely'
import { db, type Transaction } from './client'

/** Bytes that a backup still has to read must not be swept away meanwhile: who reads shares this lock, who sweeps has it alone. */
const lock = 1_867_204_520

/** Holds every stored file in its place until `release` is called; waits for a sweep that is under way. */
export async function holdFiles(): Promise<{ release(): Promise<void> }> {
  const holder = await db.startTransaction().execute()
  // Raw, here and below: the query builder knows no advisory locks.
  await sql`select pg_advisory_xact_lock_shared(${lock})`.execute(holder)
  return { release: () => holder.rollback().execute() }
}

/** Whether bytes may be swept away until the transaction ends: not while a backup is being made. */
export async function mayRemoveFiles(trx: Transaction): Promise<boolean> {
  const { rows } = await sql<{
    alone: boolean
  }>`select pg_try_advisory_xact_lock(${lock}) as alone`.execute(trx)
  return rows[0]?.alone ?? false
}
