import type { ExpressionBuilder } from 'kysely'
import type { Adapter, DatabaseSession } from 'lucia'
import { db, type Db, type Transaction } from 'db/client'
import type { DB } from 'db/schema'
import { hashOf } from '~/platform/secrets'

/** What somebody proved, and when. */
export interface SessionProofs {
  /** When the session passed a second factor. */
  secondFactorAt: Date | null
  /** When its person last proved anew who they are. */
  provedAt: Date | null
}

/** What is kept with a session. */
export interface SessionFacts extends SessionProofs {
  createdAt: Date
  lastUsedAt: Date
  browser: string | null
  system: string | null
  renew: boolean
}

/** Lucia asks for an end; ours is told by `session-limits`, so this one is always ahead. */
const farAhead = () => new Date(Date.now() + 1000 * 86_400_000)

/**
 * Where Lucia keeps sessions. It hands us the token that the cookie carries; only its hash meets the database, so
 * that a copy of the table signs nobody in.
 */
export const sessionStore: Adapter = {
  async getSessionAndUser(token) {
    const session = await db
      .selectFrom('session')
      .select(['personId', 'createdAt', 'lastUsedAt', 'browser', 'system', 'renew'])
      .select(['secondFactorAt', 'provedAt'])
      .where('tokenHash', '=', hashOf(token))
      .executeTakeFirst()
    if (!session) return [null, null]
    const { personId, ...attributes } = session
    const kept: DatabaseSession = { id: token, userId: personId, expiresAt: farAhead(), attributes }
    return [kept, { id: personId, attributes: {} }]
  },

  async setSession({ id, userId, attributes }) {
    await db
      .insertInto('session')
      .values({ tokenHash: hashOf(id), personId: userId, ...attributes })
      .execute()
  },

  async deleteSession(token) {
    await db
      .deleteFrom('session')
      .where((eb) => isOf(token, eb))
      .execute()
  },

  async deleteUserSessions(personId) {
    await db.deleteFrom('session').where('personId', '=', personId).execute()
  },

  // Lucia's own reckoning of time is not asked for.
  getUserSessions: () => Promise.resolve([]),
  updateSessionExpiration: () => Promise.resolve(),
  deleteExpiredSessions: () => Promise.resolve(),
}

/** Whether a token was replaced: whoever comes with it is nobody, and yet has the new one by now. */
export async function wasReplaced(token: string, on: Db = db): Promise<boolean> {
  const session = await on
    .selectFrom('session')
    .select('id')
    .where('previousHash', '=', hashOf(token))
    .executeTakeFirst()
  return session !== undefined
}

/** Puts a new token in the place of one. Of two requests at once one does; the other finds it done. */
export async function replaceToken(token: string, by: string, on: Db = db): Promise<boolean> {
  const { numUpdatedRows } = await on
    .updateTable('session')
    .set({ tokenHash: hashOf(by), previousHash: hashOf(token), renew: false })
    .where('tokenHash', '=', hashOf(token))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Its person has just proved anew who they are. */
export async function updateSessionProof(
  token: string,
  provedAt: Date,
  on: Db = db,
): Promise<void> {
  await on
    .updateTable('session')
    .set({ provedAt })
    .where((eb) => isOf(token, eb))
    .execute()
}

export async function updateLastUse(token: string, lastUsedAt: Date, on: Db = db): Promise<void> {
  await on
    .updateTable('session')
    .set({ lastUsedAt })
    .where('tokenHash', '=', hashOf(token))
    .execute()
}

/** A person's sessions, the one that asks first; then as they were used. */
export function listSessions(personId: string, token: string, on: Db = db) {
  return on
    .selectFrom('session')
    .select(['id', 'browser', 'system', 'createdAt', 'lastUsedAt'])
    .select((eb) => isOf(token, eb).as('isThis'))
    .where('personId', '=', personId)
    .orderBy('isThis', 'desc')
    .orderBy('lastUsedAt', 'desc')
    .orderBy('createdAt', 'desc')
    .execute()
}

export async function deleteSession(id: string, personId: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('session').where('id', '=', id).where('personId', '=', personId).execute()
}

/** All of a person's but the one that asks. */
export async function deleteOtherSessions(
  personId: string,
  token: string,
  on: Db = db,
): Promise<void> {
  await on
    .deleteFrom('session')
    .where('personId', '=', personId)
    .where((eb) => eb.not(isOf(token, eb)))
    .execute()
}

/** All but the one with this token and the newest so many beside it: hours are all that is kept of when. */
export async function deleteSessionsPast(
  most: number,
  personId: string,
  token: string,
  on: Db = db,
): Promise<void> {
  const newest = on
    .selectFrom('session')
    .select('id')
    .where('personId', '=', personId)
    .where('tokenHash', '!=', hashOf(token))
    .orderBy('lastUsedAt', 'desc')
    .orderBy('createdAt', 'desc')
    .limit(most)
  await on
    .deleteFrom('session')
    .where('personId', '=', personId)
    .where('tokenHash', '!=', hashOf(token))
    .where('id', 'not in', newest)
    .execute()
}

export async function deleteSessionsOver(
  { createdAt, lastUsedAt }: { createdAt: Date; lastUsedAt: Date },
  on: Db = db,
): Promise<void> {
  await on
    .deleteFrom('session')
    .where((eb) => eb.or([eb('createdAt', '<=', createdAt), eb('lastUsedAt', '<=', lastUsedAt)]))
    .execute()
}

/** A request's own token may have been replaced since it arrived. */
function isOf(token: string, eb: ExpressionBuilder<DB, 'session'>) {
  const hash = hashOf(token)
  return eb.or([
    eb('tokenHash', '=', hash),
    eb(eb.fn.coalesce('previousHash', eb.val('')), '=', hash),
  ])
}

declare module 'lucia' {
  interface Register {
    DatabaseSessionAttributes: SessionFacts
  }
}
