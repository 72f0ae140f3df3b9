import { hashWordKey } from '~/platform/word-keys'
import { ok, refuse } from '~/shared/result'
import { readWordKey } from '~/shared/word-key'
import { forgiveAttempt, limitAttempts } from '../people/limit-attempts.server'
import type { Visit } from '../people/visit'
import { findNeedByKey } from './queries.server'
import { tellingNetwork } from './tell-need.server'

/**
 * Looks up what was typed as a need's key, as often as somebody mistypes and no oftener.
 * @param ownerId who asks, where a need that they have made theirs is still known by it
 * @returns the key's hash; refusals `need-key-unknown`, `too-many-tries:SECONDS`
 */
export async function tryKey(
  typed: string,
  visit: Pick<Visit, 'network' | 'now'>,
  ownerId: string | null = null,
) {
  const network = tellingNetwork(visit)
  const tried = await limitAttempts('key', readWordKey(typed) ?? typed, { network }, visit.now)
  if (!tried.ok) return tried
  const keyHash = await hashWordKey(typed)
  const need = keyHash ? await findNeedByKey(keyHash, ownerId) : undefined
  if (!keyHash || !need) return refuse('need-key-unknown', 'key')
  await forgiveAttempt(tried.value)
  return ok({ keyHash, need })
}
