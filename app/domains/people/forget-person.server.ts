import type { Transaction } from 'db/client'
import { forgetAttemptsOf } from './limit-attempts.server'
import { deletePerson } from './queries-person.server'

/** Removes the account, the last of all: sessions, roles, consents and links to sign in go with it. */
export async function forgetPerson(
  person: { id: string; email: string | null },
  trx: Transaction,
): Promise<void> {
  for (const subject of [person.id, person.email]) if (subject) await forgetAttemptsOf(subject, trx)
  await deletePerson(person, trx)
}
