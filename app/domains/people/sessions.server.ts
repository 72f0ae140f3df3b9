import { Lucia, TimeSpan } from 'lucia'
import { cookieNamed } from '~/platform/cookies'
import { settings } from '~/platform/env'
import { newToken } from '~/platform/secrets'
import { findViewer } from './queries.server'
import { sessionStore } from './queries-sessions.server'
import type { Viewer } from './rules'

/** Lucia stays behind this file. A session lasts thirty days from its last use. */
const lucia = new Lucia(sessionStore, {
  sessionExpiresIn: new TimeSpan(30, 'd'),
  sessionCookie: {
    name: cookieNamed('session'),
    attributes: { secure: settings.secureCookies, sameSite: 'lax', path: '/' },
  },
})

/** The person a request's cookie stands for, and the cookie to send back where its life was prolonged or ended. */
export async function readSession(
  cookieHeader: string | null,
): Promise<{ viewer: Viewer | null; setCookie: string | null }> {
  const token = lucia.readSessionCookie(cookieHeader ?? '')
  if (!token) return { viewer: null, setCookie: null }
  const { session } = await lucia.validateSession(token)
  const viewer = session && (await findViewer(session.userId))
  if (!viewer) return { viewer: null, setCookie: lucia.createBlankSessionCookie().serialize() }
  const setCookie = session.fresh ? lucia.createSessionCookie(token).serialize() : null
  return { viewer, setCookie }
}

/** Opens a session under a token of its own, never one that the browser brought. Returns the `Set-Cookie` header. */
export async function openSession(personId: string): Promise<string> {
  const session = await lucia.createSession(personId, {}, { sessionId: newToken() })
  return lucia.createSessionCookie(session.id).serialize()
}

export async function closeSession(cookieHeader: string | null): Promise<string> {
  const token = lucia.readSessionCookie(cookieHeader ?? '')
  if (token) await lucia.invalidateSession(token)
  return lucia.createBlankSessionCookie().serialize()
}

export async function closeAllSessions(personId: string): Promise<void> {
  await lucia.invalidateUserSessions(personId)
}

export async function closeExpiredSessions(): Promise<void> {
  await lucia.deleteExpiredSessions()
}
