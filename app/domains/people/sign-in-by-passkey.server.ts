import type { Transaction } from 'db/client'
import { checkKey, readAnswer } from '~/platform/passkeys'
import { hashOf } from '~/platform/secrets'
import { ok, refuse, type Result } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { forgetPending, readPending } from './pending-cookie.server'
import { findPasskey, takeChallenge, updateCounter } from './queries-passkeys.server'
import { deletePending, findPending } from './queries-pending.server'
import { sessionCookies } from './sign-in.server'

/**
 * Signs in with a passkey: alone, where its owner showed that it is in their hands, or after the password. A challenge
 * is answered once; a key that counts backwards is a copy and is refused.
 * @param back where to go on, where no sign-in waits that knows it
 * @returns where to go on, and the headers that give the session to the browser. Refuses `passkey-refused`.
 */
export async function signInByPasskey(
  request: Request,
  { answer, back }: { answer: string; back: string },
  now: Date,
) {
  const read = readAnswer(answer)
  const asked = read && (await takeChallenge(hashOf(read.challenge), now))
  if (!asked || asked.purpose === 'enrolment') return refuse('passkey-refused')
  const key = await findPasskey(read.credentialId)
  if (!key || (asked.personId && asked.personId !== key.personId)) return refuse('passkey-refused')
  const alone = asked.purpose === 'sign-in'
  const counter = await checkKey(answer, read.challenge, key, alone)
  if (counter === null) return refuse('passkey-refused')
  const pendingHash = hashOf(readPending(request.headers.get('cookie')))
  const pending = alone ? null : await findPending(pendingHash, now)
  const actor = { id: key.personId, actorNumber: key.actorNumber }
  const deed = { actor, kind: 'person.sign-in', objectId: key.personId, shows: false }
  const passed = await transition(deed, async (trx): Promise<Result<undefined>> => {
    const counted = await updateCounter(key.id, counter, now.toISOString().slice(0, 10), trx)
    if (!counted) return refuse('passkey-refused')
    return alone || (await endPending(pending, key.personId, pendingHash, trx))
      ? ok(undefined)
      : refuse('passkey-refused')
  })
  if (!passed.ok) return passed
  const facts = { secondFactorAt: now, provedAt: now }
  const cookies = await sessionCookies(key.personId, request, facts)
  return ok({
    cookies: [...cookies, ['Set-Cookie', forgetPending] as [string, string]],
    to: pending?.back ?? back,
  })
}

/** After the password it is the sign-in that waits in this browser, for this person, and no other. */
async function endPending(
  pending: { id: string } | null | undefined,
  personId: string,
  tokenHash: string,
  trx: Transaction,
): Promise<boolean> {
  return pending?.id === personId && (await deletePending(tokenHash, trx))
}
