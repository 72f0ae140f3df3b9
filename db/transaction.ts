import { db, type Transaction } from './client'

/** Runs `work` in one transaction; a throw rolls it back. */
export function inTransaction<T>(work: (trx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction().execute(work)
}
