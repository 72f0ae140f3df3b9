import { db, type Db, type Transaction } from 'db/client'

/** Everything that the account itself holds of a person, but what opens it. */
export function findOwnAccount(personId: string, on: Db = db) {
  return on
    .selectFrom('person')
    .select((eb) => [
      'id',
      'actorNumber',
      'handle',
      'email',
      'githubId',
      'language',
      'timeZone',
      'sector',
      'skills',
      'spokenLanguages',
      'themes',
      'hoursAvailable',
      'introduction',
      'createdAt',
      'suspendedAt',
      eb('passwordHash', 'is not', null).as('hasPassword'),
    ])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
}

export function listOwnRoles(personId: string, on: Db = db) {
  return on
    .selectFrom('instanceRole')
    .select(['role', 'grantedAt'])
    .where('personId', '=', personId)
    .execute()
}

export function listOwnSessions(personId: string, on: Db = db) {
  return on
    .selectFrom('session')
    .select(['createdAt', 'lastUsedAt', 'browser', 'system'])
    .where('personId', '=', personId)
    .orderBy('createdAt')
    .execute()
}

/** Browsers that signed in before, without what they are known by. */
export function listOwnDevices(personId: string, on: Db = db) {
  return on
    .selectFrom('device')
    .select('lastUsedAt')
    .where('personId', '=', personId)
    .orderBy('lastUsedAt')
    .execute()
}

export function listOwnResets(personId: string, on: Db = db) {
  return on
    .selectFrom('passwordReset')
    .select(['createdAt', 'expiresAt'])
    .where('personId', '=', personId)
    .execute()
}

/** Second factors, without what they are checked against. */
export async function listOwnFactors(personId: string, on: Db = db) {
  const apps = await on
    .selectFrom('authenticator')
    .select(['name', 'createdAt', 'confirmedAt'])
    .where('personId', '=', personId)
    .execute()
  const passkeys = await on
    .selectFrom('passkey')
    .select(['name', 'credentialId', 'transports', 'createdAt', 'lastUsedOn'])
    .where('personId', '=', personId)
    .execute()
  const codes = await on
    .selectFrom('recoveryCode')
    .select('usedAt')
    .where('personId', '=', personId)
    .execute()
  const resets = await on
    .selectFrom('secondFactorReset')
    .select(['howChecked', 'resetAt'])
    .where('personId', '=', personId)
    .execute()
  return { apps, passkeys, recoveryCodes: codes, resets }
}

/** Sign-ins that wait for a second factor, and keys that are being asked. */
export async function listOwnWaiting(personId: string, on: Db = db) {
  const pending = await on
    .selectFrom('pendingSignIn')
    .select(['createdAt', 'expiresAt'])
    .where('personId', '=', personId)
    .execute()
  const asked = await on
    .selectFrom('passkeyChallenge')
    .select(['purpose', 'expiresAt'])
    .where('personId', '=', personId)
    .execute()
  return [...pending, ...asked]
}

/** When a person gave up a public name; which it was is not kept. */
export function listOwnHandlesGivenUp(personId: string, on: Db = db) {
  return on
    .selectFrom('retiredHandle')
    .select('retiredAt')
    .where('personId', '=', personId)
    .execute()
}

export function listOwnSuspensions(personId: string, on: Db = db) {
  return on
    .selectFrom('suspension')
    .select(['reason', 'suspendedAt', 'endedAt'])
    .where('personId', '=', personId)
    .orderBy('suspendedAt')
    .execute()
}

/** A person taken for the deletion of the account, with every name and address that they are known by. */
export function lockPerson(personId: string, trx: Transaction) {
  return trx
    .selectFrom('person')
    .select(['id', 'actorNumber', 'handle', 'email', 'language'])
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
}

/** The account, and whatever hangs on it alone. */
export async function deletePerson(
  { id, email }: { id: string; email: string | null },
  trx: Transaction,
): Promise<void> {
  if (email) await trx.deleteFrom('signUp').where('email', '=', email).execute()
  await trx.deleteFrom('person').where('id', '=', id).execute()
}

export async function countAdministrators(on: Db = db): Promise<number> {
  const { n } = await on
    .selectFrom('instanceRole')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('role', '=', 'administrator')
    .executeTakeFirstOrThrow()
  return n
}
