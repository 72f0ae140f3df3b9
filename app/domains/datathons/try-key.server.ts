import { sign } from '~/platform/secrets'
import { hashWordKey } from '~/platform/word-keys'
import { ok, refuse } from '~/shared/result'
import { readWordKey } from '~/shared/word-key'
import { forgiveAttempt, limitAttempts } from '../people/limit-attempts.server'
import type { Visit } from '../people/visit'
import { findReportByKey } from './queries-reports.server'

/**
 * Looks up what was typed as a key, as often as somebody mistypes and no oftener.
 * @returns the key's hash; refusals `key-unknown`, `too-many-tries:SECONDS`
 */
export async function tryKey(typed: string, visit: Pick<Visit, 'network' | 'now'>) {
  const network = reportingNetwork(visit)
  const tried = await limitAttempts('key', readWordKey(typed) ?? typed, { network }, visit.now)
  if (!tried.ok) return tried
  const keyHash = await hashWordKey(typed)
  if (!keyHash || !(await findReportByKey(keyHash))) return refuse('key-unknown', 'key')
  await forgiveAttempt(tried.value)
  return ok(keyHash)
}

/** A network as reports know it: nothing in the database tells that somebody signed in from the same. */
export const reportingNetwork = ({ network }: Pick<Visit, 'network'>) => sign(`conduct:${network}`)
