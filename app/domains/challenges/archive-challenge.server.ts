import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canPublish } from './policy'
import { findStanding } from './queries-standing.server'
import { lockChallenge, updateChallenge } from './queries.server'
import { archive } from './rules'

/** Takes a closed brief out of the lists; its page and its links stay. */
export function archiveChallenge(viewer: Viewer, slug: string) {
  return transition({ actor: viewer, kind: 'challenge.archive' }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    const standing = await findStanding(viewer, challenge, trx)
    if (!canPublish(viewer, standing)) return refuse('not-allowed')
    const archived = archive(challenge)
    if (!archived.ok) return archived
    await updateChallenge(challenge.id, { state: archived.value }, trx)
    return ok(undefined)
  })
}
