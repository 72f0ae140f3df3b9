import { db, type Db, type Transaction } from 'db/client'
import type { Language } from '~/shared/languages'
import type { Purpose } from './privacy-notice'

export async function insertSignUp(
  signUp: {
    email: string | null
    handle: string
    passwordHash: string
    language: Language
    codeHash: string
    tokenHash: string
    noticeVersion: number
    purposes: Purpose[]
    back: string | null
    createdAt: Date
    sentAt: Date
    expiresAt: Date
  },
  trx: Transaction,
): Promise<string> {
  const { id } = await trx
    .insertInto('signUp')
    .values(signUp)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const columns = [
  'id',
  'email',
  'handle',
  'passwordHash',
  'language',
  'codeHash',
  'attempts',
  'noticeVersion',
  'purposes',
  'createdAt',
  'back',
  'codesSent',
  'sentAt',
  'expiresAt',
] as const

export function lockSignUp(id: string, trx: Transaction) {
  return trx
    .selectFrom('signUp')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export function lockSignUpByToken(tokenHash: string, trx: Transaction) {
  return trx
    .selectFrom('signUp')
    .select(columns)
    .where('tokenHash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst()
}

/** Another code and link for a sign-up, which make those before useless. */
export async function updateSignUpCode(
  id: string,
  code: { email: string | null; codeHash: string; tokenHash: string; sentAt: Date },
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('signUp')
    .set((eb) => ({ ...code, attempts: 0, codesSent: eb('codesSent', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Whether a link's token still waits for its button. */
export async function isSignUpWaiting(tokenHash: string, now: Date, on: Db = db): Promise<boolean> {
  const row = await on
    .selectFrom('signUp')
    .select('id')
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

/** Counts a wrong code. On its own connection, so that a refusal does not undo it. */
export async function countAttempt(id: string, most: number, on: Db = db): Promise<void> {
  await on
    .updateTable('signUp')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('attempts', '<', most)
    .execute()
}

/** A confirmed address has one account: what else was asked for it falls away. */
export async function deleteSignUps(email: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('signUp').where('email', '=', email).execute()
}

export async function deleteExpiredSignUps(now: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('signUp').where('expiresAt', '<=', now).execute()
  await on.deleteFrom('passwordReset').where('expiresAt', '<=', now).execute()
}

export async function insertReset(
  reset: {
    tokenHash: string
    personId: string
    newEmail?: string
    createdAt: Date
    expiresAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('passwordReset').values(reset).execute()
}

/** Of the account that an address has, unless it is suspended. Gives whose it is; whether there is one, it is one statement. */
export async function insertResetFor(
  email: string,
  reset: { tokenHash: string; createdAt: Date; expiresAt: Date },
  trx: Transaction,
): Promise<string | null> {
  const row = await trx
    .insertInto('passwordReset')
    .columns(['tokenHash', 'createdAt', 'expiresAt', 'personId'])
    .expression((eb) =>
      eb
        .selectFrom('person')
        .select((person) => [
          person.val(reset.tokenHash).as('tokenHash'),
          person.cast<Date>(person.val(reset.createdAt), 'timestamptz').as('createdAt'),
          person.cast<Date>(person.val(reset.expiresAt), 'timestamptz').as('expiresAt'),
          'person.id',
        ])
        .where('email', '=', email)
        .where('suspendedAt', 'is', null),
    )
    .returning('personId')
    .executeTakeFirst()
  return row?.personId ?? null
}

export function findReset(tokenHash: string, on: Db = db) {
  return on
    .selectFrom('passwordReset')
    .innerJoin('person', 'person.id', 'passwordReset.personId')
    .select(['person.handle', 'person.email', 'newEmail', 'passwordReset.expiresAt'])
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

export function lockReset(tokenHash: string, trx: Transaction) {
  return trx
    .selectFrom('passwordReset')
    .innerJoin('person', 'person.id', 'passwordReset.personId')
    .select([
      'person.id',
      'person.actorNumber',
      'person.handle',
      'person.email',
      'passwordReset.expiresAt',
    ])
    .where('tokenHash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst()
}

/** One link used spends all others of the same person. */
export async function deleteResets(personId: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('passwordReset').where('personId', '=', personId).execute()
}
