import { refuseIfOnlyShown } from './only-shown'
import { db, type Transaction } from './client'

/**
 * Runs `work` in one transaction; a throw rolls it back.
 * @throws OnlyShown where a form that was kept is only to be shown
 */
export async function inTransaction<T>(work: (trx: Transaction) => Promise<T>): Promise<T> {
  refuseIfOnlyShown()
  return db.transaction().execute(work)
}
