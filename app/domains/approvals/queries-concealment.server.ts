import { sql } from 'kysely'
import type { Transaction } from 'db/client'
import { swapRows, type Swapped } from 'db/rows'

/** Puts neutral words where it was said why something was asked for an object, and why it was decided so. */
export async function concealRequests(
  objectId: string,
  text: string,
  trx: Transaction,
): Promise<Swapped> {
  // Raw: written by `swapRows` as they stand.
  const said = {
    reason: sql`case when reason = '' then '' else ${text} end`,
    decision_reason: sql`case when decision_reason is null then null else ${text} end`,
    deed: sql`case when deed ? 'changeNote'
      then jsonb_set(deed, '{changeNote}', to_jsonb(${text}::text)) else deed end`,
  }
  return swapRows('approval', sql`object_id = ${objectId}`, said, trx)
}
