import { Lucia, TimeSpan } from 'lucia'
import { cookieNamed } from '~/platform/cookies'
import { settings } from '~/platform/env'
import { newToken } from '~/platform/secrets'
import { findViewer } from './queries.server'
import { findFactors } from './queries-second-factor.server'
import { sessionStore, updateSessionProof, type SessionFacts } from './queries-sessions.server'
import type { Viewer } from './rules'
import type { Standing } from './second-factor'

/** Lucia stays behind this file. A session lasts thirty days from its last use. */
const lucia = new Lucia(sessionStore, {
  sessionExpiresIn: new TimeSpan(30, 'd'),
  sessionCookie: {
    name: cookieNamed('session'),
    attributes: { secure: settings.secureCookies, sameSite: 'lax', path: '/' },
  },
  getSessionAttributes: (facts) => facts,
})

/** The person a request's cookie stands for, and what is known of the session. */
export interface OpenSession {
  viewer: Viewer
  standing: Standing
  provedAt: Date | null
}

const none = { viewer: null, standing: null, provedAt: null }

/** Reads the session of a request, and gives the cookie to send back where its life was prolonged or ended. */
export async function readSession(
  cookieHeader: string | null,
): Promise<(OpenSession | typeof none) & { setCookie: string | null }> {
  const token = lucia.readSessionCookie(cookieHeader ?? '')
  if (!token) return { ...none, setCookie: null }
  const { session } = await lucia.validateSession(token)
  const viewer = session && (await findViewer(session.userId))
  if (!viewer) return { ...none, setCookie: blankSession() }
  const { secondFactorAt, provedAt, fresh } = session as typeof session & SessionFacts
  const passed = secondFactorAt !== null
  const { factors, isEntrusted } = passed ? passedAlready : await findFactors(viewer.id)
  const standing = { passed, isEntrusted, hasFactor: factors > 0 }
  const setCookie = fresh ? lucia.createSessionCookie(token).serialize() : null
  return { viewer, standing, provedAt, setCookie }
}

/** Whoever has passed a second factor is asked for none: the two are not looked up. */
const passedAlready = { factors: 1, isEntrusted: true }

export const blankSession = () => lucia.createBlankSessionCookie().serialize()

/** Opens a session under a token of its own, never one that the browser brought. Returns the `Set-Cookie` header. */
export async function openSession(
  personId: string,
  facts: Partial<SessionFacts> = {},
): Promise<string> {
  const attributes = { secondFactorAt: null, provedAt: null, ...facts }
  const session = await lucia.createSession(personId, attributes, { sessionId: newToken() })
  return lucia.createSessionCookie(session.id).serialize()
}

/** Writes with the session that its person proved anew who they are. */
export async function keepProof(cookieHeader: string | null, now: Date): Promise<void> {
  const token = lucia.readSessionCookie(cookieHeader ?? '')
  if (token) await updateSessionProof(token, now)
}

export async function closeSession(cookieHeader: string | null): Promise<string> {
  const token = lucia.readSessionCookie(cookieHeader ?? '')
  if (token) await lucia.invalidateSession(token)
  return blankSession()
}

export async function closeAllSessions(personId: string): Promise<void> {
  await lucia.invalidateUserSessions(personId)
}

export async function closeExpiredSessions(): Promise<void> {
  await lucia.deleteExpiredSessions()
}
