import type { Transaction } from 'db/client'
import { deleteDraftsAlone } from './queries-person.server'

/** What a person began alone and never handed in goes with them; what was handed in stays with its receipt. */
export async function forgetPerson(personId: string, trx: Transaction): Promise<void> {
  await deleteDraftsAlone(personId, trx)
}
