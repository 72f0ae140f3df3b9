import { db, type Db, type Transaction } from 'db/client'
import { enrolmentMinutes, pendingTries } from './second-factor'

export async function insertPending(
  pending: { tokenHash: string; personId: string; back: string; createdAt: Date; expiresAt: Date },
  on: Db = db,
): Promise<void> {
  await on.insertInto('pendingSignIn').values(pending).execute()
}

/** A sign-in that waits for its second factor, with who it is for. */
export function findPending(tokenHash: string, now: Date, on: Db = db) {
  return on
    .selectFrom('pendingSignIn')
    .innerJoin('person', 'person.id', 'pendingSignIn.personId')
    .select(['person.id', 'person.actorNumber', 'person.email', 'pendingSignIn.back', 'attempts'])
    .where('tokenHash', '=', tokenHash)
    .where('pendingSignIn.expiresAt', '>', now)
    .where('person.suspendedAt', 'is', null)
    .executeTakeFirst()
}

/** How many sign-ins of a person came to wait before this one, and still do. */
export async function countPendingBefore(
  personId: string,
  tokenHash: string,
  now: Date,
  on: Db = db,
): Promise<number> {
  const { before } = await on
    .selectFrom('pendingSignIn as mine')
    .innerJoin('pendingSignIn as other', 'other.personId', 'mine.personId')
    .select((eb) => eb.fn.countAll<number>().as('before'))
    .where('mine.tokenHash', '=', tokenHash)
    .where('mine.personId', '=', personId)
    .where('other.expiresAt', '>', now)
    .where((eb) =>
      eb.or([
        eb('other.createdAt', '<', eb.ref('mine.createdAt')),
        eb.and([
          eb('other.createdAt', '=', eb.ref('mine.createdAt')),
          eb('other.tokenHash', '<', eb.ref('mine.tokenHash')),
        ]),
      ]),
    )
    .executeTakeFirstOrThrow()
  return before
}

/**
 * Counts a try before it is made, so that of many at once only so many are made at all. False where none is left.
 */
export async function takeTry(tokenHash: string, now: Date, on: Db = db): Promise<boolean> {
  const { numUpdatedRows } = await on
    .updateTable('pendingSignIn')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('tokenHash', '=', tokenHash)
    .where('attempts', '<', pendingTries)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Ends the waiting; false where it had ended already. */
export async function deletePending(tokenHash: string, trx: Transaction): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('pendingSignIn')
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Ends whatever waits for the second factor of somebody. */
export async function deletePendingOf(personId: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('pendingSignIn').where('personId', '=', personId).execute()
}

/** What was begun and not ended in time: sign-ins, challenges, apps that showed no code. */
export async function deleteUnfinished(now: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('pendingSignIn').where('expiresAt', '<=', now).execute()
  await on.deleteFrom('passkeyChallenge').where('expiresAt', '<=', now).execute()
  await on
    .deleteFrom('authenticator')
    .where('confirmedAt', 'is', null)
    .where('createdAt', '<=', new Date(now.getTime() - enrolmentMinutes * 60_000))
    .execute()
}
