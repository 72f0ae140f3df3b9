import { sql, type RawBuilder } from 'kysely'
import type { Transaction } from 'db/client'
import { swapRows, type Swapped } from 'db/rows'

/** What everybody could read of a person's needs, nobody reads while they are in shelter. */
export function concealNeedsOf(personId: string, now: Date, trx: Transaction): Promise<Swapped[]> {
  return conceal(sql`teller_id = ${personId}`, now, trx)
}

/** The same of the needs that the briefs of a sheltered organisation began as. */
export function concealNeedsOfBriefs(
  ids: string[],
  now: Date,
  trx: Transaction,
): Promise<Swapped[]> {
  return conceal(sql`id = any (${ids}::uuid[])`, now, trx)
}

async function conceal(which: RawBuilder<unknown>, now: Date, trx: Transaction) {
  // Raw: the rows of a shelter are swapped and later put back as PostgreSQL writes them.
  const hidden = { concealed_at: sql`coalesce(concealed_at, ${now})` }
  return [await swapRows('need', sql`shown_at is not null and ${which}`, hidden, trx)]
}
