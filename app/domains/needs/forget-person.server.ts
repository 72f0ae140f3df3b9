import type { Transaction } from 'db/client'
import { deleteNeeds, emptyNeeds, listNeedsOf, releaseNeeds } from './queries-person.server'
import { deleteMessages } from './queries-messages.server'
import { deleteVoices } from './queries.server'

/**
 * What a person told goes with them, and what was written about it; of what became a brief, which is its organisation's,
 * the words go. What they
 * accompanied waits for another companion.
 */
export async function forgetPerson(personId: string, trx: Transaction): Promise<void> {
  const told = await listNeedsOf(personId, trx)
  const isBrief = ({ state }: { state: string }) => state === 'became_brief'
  const ids = told.map(({ id }) => id)
  await deleteVoices(ids, trx)
  await deleteMessages(ids, trx)
  await deleteNeeds(
    told.filter((need) => !isBrief(need)).map(({ id }) => id),
    trx,
  )
  await emptyNeeds(
    told.filter(isBrief).map(({ id }) => id),
    trx,
  )
  await releaseNeeds(personId, trx)
}
