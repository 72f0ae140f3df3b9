import { db, type Db, type Transaction } from 'db/client'

/** A person's passkeys, the oldest first, as their owner sees them. */
export function listPasskeys(personId: string, on: Db = db) {
  return on
    .selectFrom('passkey')
    .select(['id', 'name', 'credentialId', 'transports', 'createdAt', 'lastUsedOn'])
    .where('personId', '=', personId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

export async function deletePasskey(
  id: string,
  personId: string,
  trx: Transaction,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
