import { findAskedVersion } from '../challenges/find-asked-version.server'
import { findChallenge } from '../challenges/queries.server'
import { listApprovalsToDecide } from './queries-approvals.server'

/** What waits for somebody's word; not the version of a brief that its writers have changed since, who ask for it anew. */
export async function approvalsToDecide(personId: string, now: Date) {
  const listed = await listApprovalsToDecide(personId, now)
  const stale = await Promise.all(
    listed.map(async ({ kind, slug }) => {
      const challenge = kind === 'brief-version' && slug && (await findChallenge(slug))
      return challenge ? (await findAskedVersion(challenge, now))?.isStale : false
    }),
  )
  return listed.filter((_, n) => !stale[n])
}
