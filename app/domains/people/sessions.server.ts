import { Lucia, TimeSpan } from 'lucia'
import { browserWords } from '~/platform/browser-words'
import { realTime } from '~/platform/clock'
import { cookieNamed } from '~/platform/cookies'
import { settings } from '~/platform/env'
import { newToken } from '~/platform/secrets'
import { findViewer } from './queries.server'
import { findFactors, holdsEntrustedRole } from './queries-second-factor.server'
import {
  deleteOtherSessions,
  deleteSessionsOver,
  deleteSessionsPast,
  replaceToken,
  sessionStore,
  updateLastUse,
  updateSessionProof,
  wasReplaced,
  type SessionFacts,
  type SessionProofs,
} from './queries-sessions.server'
import type { Viewer } from './rules'
import type { Standing } from './second-factor'
import { hourOf, isOver, longestDays, mostSessions, overSince } from './session-limits'

/** Lucia stays behind this file; how long a session lasts is told by `session-limits`. */
const lucia = new Lucia(sessionStore, {
  sessionExpiresIn: new TimeSpan(longestDays, 'd'),
  sessionCookie: {
    name: cookieNamed('session'),
    attributes: { secure: settings.secureCookies, sameSite: 'lax', path: '/' },
  },
  getSessionAttributes: (facts) => facts,
})

const cookieOf = (token: string) => lucia.createSessionCookie(token).serialize()
export const blankSession = () => lucia.createBlankSessionCookie().serialize()

/** The token that a request's cookie carries, whether or not it opens anything. */
export function tokenOf(cookieHeader: string | null): string {
  return lucia.readSessionCookie(cookieHeader ?? '') ?? ''
}

/** The person a request's cookie stands for, and what is known of the session. */
export interface OpenSession {
  viewer: Viewer
  standing: Standing
  provedAt: Date | null
}

const none = { viewer: null, standing: null, provedAt: null }

/** Reads the session of a request, and gives the cookie to send back where its token is replaced or has ended. */
export async function readSession(
  cookieHeader: string | null,
  time = realTime(),
): Promise<(OpenSession | typeof none) & { setCookie: string | null }> {
  const token = tokenOf(cookieHeader)
  if (!token) return { ...none, setCookie: null }
  const { session } = await lucia.validateSession(token)
  if (!session) return { ...none, setCookie: (await wasReplaced(token)) ? null : blankSession() }
  const viewer = await findViewer(session.userId)
  const facts = session as typeof session & SessionFacts
  const { secondFactorAt, provedAt, lastUsedAt, renew } = facts
  if (!viewer || (await hasEnded(facts, viewer.id, time))) {
    await lucia.invalidateSession(token)
    return { ...none, setCookie: blankSession() }
  }
  if (lastUsedAt < hourOf(time)) await updateLastUse(token, hourOf(time))
  const passed = secondFactorAt !== null
  const { factors, isEntrusted } = passed ? passedAlready : await findFactors(viewer.id)
  const standing = { passed, isEntrusted, hasFactor: factors > 0 }
  const setCookie = renew ? await renewSession(cookieHeader) : null
  return { viewer, standing, provedAt, setCookie }
}

/** Which limits hold is looked up only where it matters: most requests come from sessions that neither would end. */
async function hasEnded(session: SessionFacts, personId: string, time: Date): Promise<boolean> {
  if (isOver(session, 'person', time)) return true
  return isOver(session, 'entrusted', time) && holdsEntrustedRole(personId)
}

/** Whoever has passed a second factor is asked for none: the two are not looked up. */
const passedAlready = { factors: 1, isEntrusted: true }

/** Opens a session under a token of its own, never one that the browser brought. Returns the `Set-Cookie` header. */
export async function openSession(
  personId: string,
  /** What was proved, and what the browser says of itself, of which two words are kept. */
  { userAgent = null, ...proofs }: Partial<SessionProofs> & { userAgent?: string | null } = {},
  time = realTime(),
): Promise<string> {
  const hour = hourOf(time)
  const facts = {
    secondFactorAt: null,
    provedAt: null,
    createdAt: hour,
    lastUsedAt: hour,
    renew: false,
    ...browserWords(userAgent),
    ...proofs,
  }
  const { id } = await lucia.createSession(personId, facts, { sessionId: newToken() })
  await deleteSessionsPast(mostSessions - 1, personId, id)
  return cookieOf(id)
}

/** The same session under a new token, after what it may do has changed. Null where another request was faster. */
export async function renewSession(cookieHeader: string | null): Promise<string | null> {
  const token = newToken()
  return (await replaceToken(tokenOf(cookieHeader), token)) ? cookieOf(token) : null
}

/** Writes with the session that its person proved anew who they are. */
export async function keepProof(cookieHeader: string | null, now: Date): Promise<void> {
  await updateSessionProof(tokenOf(cookieHeader), now)
}

export async function closeSession(cookieHeader: string | null): Promise<string> {
  const token = tokenOf(cookieHeader)
  if (token) await lucia.invalidateSession(token)
  return blankSession()
}

/** Ends every session of a person but the one that asks. */
export async function closeOtherSessions(
  personId: string,
  cookieHeader: string | null,
): Promise<void> {
  await deleteOtherSessions(personId, tokenOf(cookieHeader))
}

export async function closeAllSessions(personId: string): Promise<void> {
  await lucia.invalidateUserSessions(personId)
}

export async function closeExpiredSessions(time: Date): Promise<void> {
  await deleteSessionsOver(overSince(time))
}
