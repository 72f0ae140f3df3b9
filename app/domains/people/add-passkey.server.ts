import { checkNewKey, readAnswer } from '~/platform/passkeys'
import { hashOf } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import {
  insertPasskey,
  isPasskeyKnown,
  listPasskeys,
  takeChallenge,
} from './queries-passkeys.server'
import { lockFactors } from './queries-second-factor.server'
import { giveRecoveryCodes } from './recovery-codes.server'
import type { Actor } from './rules'
import { mostFactors } from './second-factor'
import { closeAllSessions } from './sessions.server'

/**
 * Keeps a key that a browser has made. With the first factor come recovery codes. Every session ends, and whoever adds
 * is given a new one by the caller.
 * @returns the recovery codes to show once, where this is the first factor. Refuses `passkey-refused`,
 * `passkey-known`, `too-many-factors`.
 */
export async function addPasskey(
  person: Actor,
  { name, answer }: { name: string; answer: string },
  now: Date,
) {
  const read = readAnswer(answer)
  const asked = read && (await takeChallenge(hashOf(read.challenge), now))
  const mine = asked?.purpose === 'enrolment' && asked.personId === person.id
  const key = read && mine ? await checkNewKey(answer, read.challenge) : null
  if (!key) return refuse('passkey-refused', 'name')
  const deed = { actor: person, kind: 'person.add-factor', objectId: person.id, shows: false }
  const added = await transition(deed, async (trx) => {
    const { factors } = await lockFactors(person.id, trx)
    if (await isPasskeyKnown(key.credentialId, trx)) return refuse('passkey-known', 'name')
    if ((await listPasskeys(person.id, trx)).length >= mostFactors)
      return refuse('too-many-factors', 'name')
    await insertPasskey({ ...key, name, personId: person.id, createdAt: now }, trx)
    const codes = factors === 0 ? await giveRecoveryCodes(person.id, trx) : null
    const notice = { kind: 'factor-added', facts: { name }, path: '/me/security/second-factor' }
    await notify([person.id], notice, trx)
    return ok({ codes })
  })
  if (added.ok) await closeAllSessions(person.id)
  return added
}
