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
      .select(['personId', 'expiresAt'])
      .where('tokenHash', '=', hashOf(token))
      .executeTakeFirst()
    if (!session) return [null, null]
    return [restored(token, session), { id: session.personId, attributes: {} }]
  },

  async getUserSessions(personId) {
    const sessions = await db
      .selectFrom('session')
      .select(['tokenHash', 'personId', 'expiresAt'])
      .where('personId', '=', personId)
      .execute()
    return sessions.map((session) => restored(session.tokenHash, session))
  },

  async setSession({ id, userId, expiresAt }) {
    await db
      .insertInto('session')
      .values({ tokenHash: hashOf(id), personId: userId, expiresAt })
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

function restored(id: string, session: { personId: string; expiresAt: Date }): DatabaseSession {
  return { id, userId: session.personId, expiresAt: session.expiresAt, attributes: {} }
}
