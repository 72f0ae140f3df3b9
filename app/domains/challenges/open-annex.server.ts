import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { openTo } from './annex'
import { canKeepAnnex } from './policy'
import { findSealedAnnex, insertOpening } from './queries-annex.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'

/**
 * Opens a brief's annex to one of its teams; its members are told, without a word of what it says.
 * @param team one that works on the brief, with its members: who that is, teams know
 */
export function openAnnex(
  viewer: Viewer,
  slug: string,
  team: { id: string; memberIds: string[] },
  now: Date,
) {
  return transition({ actor: viewer, kind: 'annex.open', shows: false }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    const { id, title } = challenge
    about(id)
    const standing = await findStanding(viewer, challenge, trx)
    if (!canKeepAnnex(viewer, standing)) return refuse('not-allowed')
    const opened = openTo(challenge, (await findSealedAnnex(id, trx)) !== null)
    if (!opened.ok) return opened
    const opening = { challengeId: id, teamId: team.id, openedBy: viewer.id, openedAt: now }
    if (!(await insertOpening(opening, trx))) return nothingDone(undefined)
    const path = `/challenges/${slug}/annex/reading`
    await notify(team.memberIds, { kind: 'annex-opened', facts: { title }, path }, trx)
    return ok(undefined)
  })
}
