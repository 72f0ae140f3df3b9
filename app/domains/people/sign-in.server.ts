import { verifyPassword } from '~/platform/passwords'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findCredentials } from './queries.server'
import { openSession } from './sessions.server'

/**
 * Signs in with address and password. An unknown address takes as long and is answered as a wrong password.
 * @returns the `Set-Cookie` header of a new session
 */
export async function signIn(form: { email: string; password: string }) {
  const person = await findCredentials(form.email)
  const known = await verifyPassword(person?.passwordHash ?? null, form.password)
  if (!person || !known || person.suspendedAt) return refuse('wrong-credentials', 'password')
  return openSessionFor(person)
}

/** Opens a session for somebody who has proved who they are, and writes it down. */
export async function openSessionFor(person: {
  id: string
  actorNumber: number
  language: string
}) {
  const deed = { actor: person, kind: 'person.sign-in', objectId: person.id, shows: false }
  const written = await transition(deed, async () => ok(undefined))
  if (!written.ok) return written
  return ok({ setCookie: await openSession(person.id), language: person.language })
}
