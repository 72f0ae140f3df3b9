import { findPending } from '../approvals/queries.server'
import type { findChallenge } from './queries.server'
import { digestOf, readContent } from './read-brief.server'

type Challenge = NonNullable<Awaited<ReturnType<typeof findChallenge>>>

/**
 * What a second person was asked of a brief's next version, as long as they can answer.
 * @returns `isStale`: the brief is no longer what they were asked about
 */
export async function findAskedVersion(challenge: Challenge, now: Date) {
  const asked = await findPending({ kind: 'brief-version', objectId: challenge.id })
  if (!asked || asked.expiresAt <= now) return null
  return { isStale: asked.digest !== digestOf(await readContent(challenge)) }
}
