import { verifyPassword } from '~/platform/passwords'
import { hashOf, newToken } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findDevice, rememberDevice } from './devices.server'
import { forgiveAttempt, limitAttempts } from './limit-attempts.server'
import { keepPending } from './pending-cookie.server'
import { findCredentials } from './queries.server'
import { insertPending } from './queries-pending.server'
import { findFactors } from './queries-second-factor.server'
import type { SessionProofs } from './queries-sessions.server'
import { after } from './rules'
import { pendingMinutes } from './second-factor'
import { openSession } from './sessions.server'
import type { Visit } from './visit'

/** Somebody who has proved who they are. */
interface Proved {
  id: string
  actorNumber: number
  language: string
}

/**
 * Signs in with address and password. An unknown address takes as long and is answered as a wrong password. Refused
 * unseen after too many tries.
 * @returns where to go on, and the headers that are needed there
 */
export async function signIn(
  form: { email: string; password: string },
  back: string,
  request: Request,
  { network, now }: Pick<Visit, 'network' | 'now'>,
) {
  const person = await findCredentials(form.email)
  const device = await findDevice(request, person?.id ?? null)
  const tried = await limitAttempts('sign-in', form.email, { network, device }, now)
  if (!tried.ok) return tried
  const known = await verifyPassword(person?.passwordHash ?? null, form.password)
  if (!person || !known || person.suspendedAt) return refuse('wrong-credentials', 'password')
  await forgiveAttempt(tried.value)
  return enter(person, request, back, now)
}

/**
 * Lets somebody in who has proved who they are by one thing, a password or GitHub. Whoever has a second factor is let
 * no further than to where it is asked for: a row, which holds where they were going, waits for it.
 */
export async function enter(
  person: Proved,
  request: Request,
  back: string,
  now: Date,
  facts: Partial<SessionProofs> = {},
) {
  const { factors } = await findFactors(person.id)
  if (factors === 0) {
    const opened = await openSessionFor(person, request, facts)
    return opened.ok ? ok({ ...opened.value, to: back }) : opened
  }
  const token = newToken()
  await insertPending({
    tokenHash: hashOf(token),
    personId: person.id,
    back,
    createdAt: now,
    expiresAt: after(now, pendingMinutes),
  })
  return ok({
    cookies: [['Set-Cookie', keepPending(token)] as [string, string]],
    to: '/sign-in/code',
  })
}

/**
 * Opens a session for somebody who has proved all that is asked of them, and writes it down.
 * @returns the headers that give it to the browser, which is known to the account from now on
 */
export async function openSessionFor(
  person: Proved,
  request: Request,
  facts: Partial<SessionProofs> = {},
) {
  const deed = { actor: person, kind: 'person.sign-in', objectId: person.id, shows: false }
  const written = await transition(deed, async () => ok(undefined))
  if (!written.ok) return written
  return ok({ cookies: await sessionCookies(person.id, request, facts), language: person.language })
}

/** The headers of a new session, under tokens of ours. */
export async function sessionCookies(
  personId: string,
  request: Request,
  facts: Partial<SessionProofs>,
): Promise<[string, string][]> {
  const userAgent = request.headers.get('user-agent')
  const lines = [
    await openSession(personId, { ...facts, userAgent }),
    await rememberDevice(request, personId),
  ]
  return lines.map((line) => ['Set-Cookie', line])
}
