import type { Adapter, DatabaseSession } from 'lucia'
import { db } from 'db/client'
import { hashOf } from '~/platform/secrets'

/**
 * Where Lucia keeps sessions. It hands us the token that the cookie carries; only its hash meets the database, so
 * that a copy of the table signs nobody in.
 */
export const sessionStore: Adapter = {
  async getSessionAndUser(token) {
    const session = await db
      .selectFrom('session')
      .select(['personId', 'expiresAt', 'secondFactorAt', 'provedAt'])
      .where('tokenHash', '=', hashOf(token))
      .executeTakeFirst()
    if (!session) return [null, null]
    return [restored(token, session), { id: session.personId, attributes: {} }]
  },

  async getUserSessions(personId) {
    const sessions = await db
      .selectFrom('session')
      .select(['tokenHash', 'personId', 'expiresAt', 'secondFactorAt', 'provedAt'])
      .where('personId', '=', personId)
      .execute()
    return sessions.map((session) => restored(session.tokenHash, session))
  },

  async setSession({ id, userId, expiresAt, attributes }) {
    await db
      .insertInto('session')
      .values({ tokenHash: hashOf(id), personId: userId, expiresAt, ...attributes })
      .execute()
  },

  async updateSessionExpiration(token, expiresAt) {
    await db
      .updateTable('session')
      .set({ expiresAt, lastUsedAt: new Date() })
      .where('tokenHash', '=', hashOf(token))
      .execute()
  },

  async deleteSession(token) {
    await db.deleteFrom('session').where('tokenHash', '=', hashOf(token)).execute()
  },

  async deleteUserSessions(personId) {
    await db.deleteFrom('session').where('personId', '=', personId).execute()
  },

  async deleteExpiredSessions() {
    await db.deleteFrom('session').where('expiresAt', '<=', new Date()).execute()
  },
}

/** Its person has just proved anew who they are. */
export async function updateSessionProof(token: string, provedAt: Date): Promise<void> {
  await db.updateTable('session').set({ provedAt }).where('tokenHash', '=', hashOf(token)).execute()
}

/** What we keep with a session beside its end. */
export interface SessionFacts {
  /** When it passed a second factor. */
  secondFactorAt: Date | null
  /** When its person last proved anew who they are. */
  provedAt: Date | null
}

function restored(
  id: string,
  { personId, expiresAt, ...attributes }: SessionFacts & { personId: string; expiresAt: Date },
): DatabaseSession {
  return { id, userId: personId, expiresAt, attributes }
}

declare module 'lucia' {
  interface Register {
    DatabaseSessionAttributes: SessionFacts
  }
}
