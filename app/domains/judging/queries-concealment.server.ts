import { sql } from 'kysely'
import type { Transaction } from 'db/client'
import { swapRows, type Swapped } from 'db/rows'
import { canonicalJson } from '~/shared/canonical-json'
import { hashOf, withholdNames, type Bundle } from './bundle'

/**
 * Takes names out of the results that are published. The sheets and what was computed of them stay as they were; the
 * bundle says that it withholds names, since its seed came from them.
 * @param without what is left of a text without the names
 */
export async function concealInResults(
  without: (text: string) => string,
  trx: Transaction,
): Promise<Swapped[]> {
  const published = await trx
    .selectFrom('results')
    .select(['datathonId', 'bundle'])
    .forUpdate()
    .execute()
  const swapped: Swapped[] = []
  for (const { datathonId, bundle } of published) {
    const left = withholdNames(bundle as unknown as Bundle, without)
    if (!left) continue
    const values = { bundle: JSON.stringify(left), bundle_hash: hashOf(canonicalJson(left)) }
    swapped.push(await swapRows('results', sql`datathon_id = ${datathonId}`, values, trx))
  }
  return swapped
}
