import { verifyPassword } from '~/platform/passwords'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findDevice, rememberDevice } from './devices.server'
import { forgiveAttempt, limitAttempts } from './limit-attempts.server'
import { findCredentials } from './queries.server'
import { openSession } from './sessions.server'
import type { Visit } from './visit'

/**
 * Signs in with address and password. An unknown address takes as long and is answered as a wrong password. Refused
 * unseen after too many tries.
 */
export async function signIn(
  form: { email: string; password: string },
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
  return openSessionFor(person, request)
}

/**
 * Opens a session for somebody who has proved who they are, and writes it down.
 * @returns the headers that give it to the browser, which is known to the account from now on
 */
export async function openSessionFor(
  person: { id: string; actorNumber: number; language: string },
  request: Request,
) {
  const deed = { actor: person, kind: 'person.sign-in', objectId: person.id, shows: false }
  const written = await transition(deed, async () => ok(undefined))
  if (!written.ok) return written
  const lines = [await openSession(person.id), await rememberDevice(request, person.id)]
  const cookies = lines.map((line): [string, string] => ['Set-Cookie', line])
  return ok({ cookies, language: person.language })
}
