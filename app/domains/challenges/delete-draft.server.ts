import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { loseBrief } from '../needs/lose-brief.server'
import type { Viewer } from '../people/rules'
import { canDelete } from './policy'
import { findStanding } from './queries-standing.server'
import { deleteChallenge, lockChallenge } from './queries.server'
import { discard } from './rules'

/** Deletes a brief that nobody but its authors was ever asked to read, with its answers; its need is a need again. */
export function deleteDraft(viewer: Viewer, slug: string) {
  const deed = { actor: viewer, kind: 'challenge.delete', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canDelete(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const discarded = discard(challenge)
    if (!discarded.ok) return discarded
    await deleteChallenge(challenge.id, trx)
    if (challenge.needId) await loseBrief(challenge.needId, trx)
    return ok(undefined)
  })
}
