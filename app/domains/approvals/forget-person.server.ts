import type { Transaction } from 'db/client'
import { withdrawAllOf } from './queries-person.server'

/** What somebody asked a second person for, and nobody has decided on, ends with them: nobody is left to answer for it. */
export async function forgetPerson(personId: string, now: Date, trx: Transaction): Promise<void> {
  await withdrawAllOf(personId, now, trx)
}
