import { sql } from 'kysely'
import type { Transaction } from 'db/client'
import { swapRows, type Swapped } from 'db/rows'

/**
 * Puts neutral words where an organisation wrote of its use of tools. The use itself goes on and is counted, without
 * sector and state.
 */
export async function concealAdoptions(
  organizationId: string,
  text: string,
  trx: Transaction,
): Promise<Swapped[]> {
  const own = sql`organization_id = ${organizationId}`
  const ofThem = sql`adoption_id in (select id from adoption where ${own})`
  const unlessEmpty = (column: string) =>
    sql`case when ${sql.ref(column)} = '' then '' else ${text} end`
  const adoption = {
    purpose: text,
    visibility: sql`case when visibility = 'hidden' then 'hidden' else 'counted' end`,
  }
  const title = sql`case when title is null then null else ${text} end`
  return [
    await swapRows('adoption', own, adoption, trx),
    await swapRows('adoption_change', ofThem, { reason: unlessEmpty('reason') }, trx),
    await swapRows('onboarding_step', ofThem, { title }, trx),
    await swapRows('follow_up', ofThem, { comment: unlessEmpty('comment') }, trx),
  ]
}
