import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findDatathonById } from '../datathons/queries.server'
import { listSlugsToClose, lockChallenge, updateChallenge } from './queries.server'
import { close } from './rules'

/** Closes the published briefs of every datathon whose hand-ins have closed. Run again it finds nothing to do. */
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
    return ok(undefined)
  })
}
