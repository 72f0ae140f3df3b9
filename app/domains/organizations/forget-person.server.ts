import type { Transaction } from 'db/client'
import { deleteOrganizations, listOwned } from './queries-person.server'

/**
 * An organisation of nobody else goes with its only member, unless others can see something of it.
 * @param used what later domains say: the ids of organisations that published or adopted something
 */
export async function forgetPerson(
  personId: string,
  used: ReadonlySet<string>,
  trx: Transaction,
): Promise<void> {
  const owned = await listOwned(personId, trx)
  const alone = owned.filter(({ id, others }) => others === 0 && !used.has(id))
  await deleteOrganizations(
    alone.map(({ id }) => id),
    trx,
  )
}
