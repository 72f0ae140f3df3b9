import { ok, refuse } from '~/shared/result'
import { dropPending } from '../approvals/drop-pending.server'
import { transition } from '../audit/transition.server'
import { findDatathonById } from '../datathons/queries.server'
import { listSlugsToClose, lockChallenge, updateChallenge } from './queries.server'
import { close } from './rules'

/** Closes the published briefs of every datathon whose hand-ins have closed; a version that waits for a second person is not published any more. Run again it finds nothing to do. */
export async function closeChallenges(now: Date): Promise<void> {
  for (const slug of await listSlugsToClose(now)) await closeChallenge(slug, now)
}

function closeChallenge(slug: string, now: Date) {
  return transition({ actor: null, kind: 'challenge.close' }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    const datathon = challenge?.datathonId && (await findDatathonById(challenge.datathonId, trx))
    if (!challenge || !datathon) return refuse('not-found')
    about(challenge.id)
    const closed = close(challenge, datathon, now)
    if (!closed.ok) return closed
    await updateChallenge(challenge.id, { state: closed.value }, trx)
    const waits = { kind: 'brief-version', objectId: challenge.id } as const
    const told = { about: challenge.title, path: `/challenges/${slug}` }
    await dropPending(waits, { because: 'deadline-passed', by: null, told }, now, trx)
    return ok(undefined)
  })
}
