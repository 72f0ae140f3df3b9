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

export async function isPasskeyKnown(credentialId: string, on: Db = db): Promise<boolean> {
  const row = await on
    .selectFrom('passkey')
    .select('id')
    .where('credentialId', '=', credentialId)
    .executeTakeFirst()
  return row !== undefined
}

/** A key with what its signatures are checked by, and whose it is. */
export function findPasskey(credentialId: string, on: Db = db) {
  return on
    .selectFrom('passkey')
    .innerJoin('person', 'person.id', 'passkey.personId')
    .select(['passkey.id', 'credentialId', 'publicKey', 'counter', 'personId', 'actorNumber'])
    .where('credentialId', '=', credentialId)
    .where('person.suspendedAt', 'is', null)
    .executeTakeFirst()
}

/** A key that a person has added since an instant. */
export function findPasskeySince(
  { personId, credentialId, since }: { personId: string; credentialId: string; since: Date },
  on: Db = db,
) {
  return on
    .selectFrom('passkey')
    .select('publicKey')
    .where('personId', '=', personId)
    .where('credentialId', '=', credentialId)
    .where('createdAt', '>', since)
    .executeTakeFirst()
}

export async function insertPasskey(
  passkey: {
    personId: string
    name: string
    credentialId: string
    publicKey: Buffer
    counter: number
    transports: string[]
    createdAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('passkey').values(passkey).execute()
}

/** Keeps what a key counts. False where it was used meanwhile and counts less than it did: that is a copy. */
export async function updateCounter(
  id: string,
  counter: number,
  lastUsedOn: string,
  trx: Transaction,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('passkey')
    .set({ counter, lastUsedOn })
    .where('id', '=', id)
    .where((eb) => {
      const countsNone = eb.and([eb('counter', '=', 0), eb(eb.val(counter), '=', 0)])
      return eb.or([eb('counter', '<', counter), countsNone])
    })
    .executeTakeFirst()
  return numUpdatedRows === 1n
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

export type Purpose = 'enrolment' | 'sign-in' | 'second-factor'

export async function insertChallenge(
  challenge: {
    challengeHash: string
    purpose: Purpose
    personId: string | null
    expiresAt: Date
  },
  on: Db = db,
): Promise<void> {
  await on.insertInto('passkeyChallenge').values(challenge).execute()
}

/** Takes a challenge out, so that it is answered once; nothing where it was never asked, answered, or is too old. */
export async function takeChallenge(challengeHash: string, now: Date, on: Db = db) {
  const taken = await on
    .deleteFrom('passkeyChallenge')
    .where('challengeHash', '=', challengeHash)
    .returning(['purpose', 'personId', 'expiresAt'])
    .executeTakeFirst()
  return taken && taken.expiresAt > now ? { ...taken, purpose: taken.purpose as Purpose } : null
}
