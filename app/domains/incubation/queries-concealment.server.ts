import { sql } from 'kysely'
import type { Transaction } from 'db/client'
import { swapRows, type Swapped } from 'db/rows'

/** Leaves the hours that a person logged, without what they wrote beside them. */
export async function concealEffort(personId: string, trx: Transaction): Promise<Swapped[]> {
  return [await swapRows('effort', sql`person_id = ${personId}`, { note: '' }, trx)]
}
