import { unseal } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { annexOwner } from './annex'
import { findSealedAnnex, insertReading, isOpenTo } from './queries-annex.server'
import { lockChallenge } from './queries.server'

/**
 * Reads a brief's annex as a member of a team to which it is open; the organisation sees who read it and when.
 * @param teamId the reader's own team, as teams know it
 * @returns refusal `not-found` where it is not open to that team
 */
export function readAnnex(viewer: Viewer, slug: string, teamId: string, now: Date) {
  return transition({ actor: viewer, kind: 'annex.read', shows: false }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    const { id } = challenge
    about(id)
    const sealed = await findSealedAnnex(id, trx)
    if (!sealed || !(await isOpenTo(id, teamId, trx))) return refuse('not-found')
    await insertReading({ challengeId: id, teamId, personId: viewer.id, readAt: now }, trx)
    // What another secret sealed, after a move that left it behind, says so instead of breaking the page.
    return ok(unseal(sealed, annexOwner(id)))
  })
}
