import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canKeepAnnex } from './policy'
import { deleteOpening } from './queries-annex.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'

/** Closes a brief's annex to a team. What was read by then cannot be taken back, and stays listed. */
export function closeAnnex(viewer: Viewer, slug: string, teamId: string) {
  return transition({ actor: viewer, kind: 'annex.close', shows: false }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    const standing = await findStanding(viewer, challenge, trx)
    if (!canKeepAnnex(viewer, standing)) return refuse('not-allowed')
    await deleteOpening(challenge.id, teamId, trx)
    return ok(undefined)
  })
}
