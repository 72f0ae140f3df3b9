import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { waits } from './approvals'
import { canSilence } from './policy'
import { dropVoices, findBriefVoice } from './queries-brief-voices.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import { isEditable } from './rules'

/**
 * Takes the voice of a section away: at once from a draft, with the next version from what is published. Where it waited
 * for approval, the one before it stands as it did.
 * @param id of the voice that the page played; one that was replaced meanwhile is left
 */
export function dropBriefVoice(viewer: Viewer, slug: string, id: string, now: Date) {
  const deed = { actor: viewer, kind: 'challenge.drop-voice', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    const voice = challenge && (await findBriefVoice(challenge.id, id, trx))
    if (!challenge || !voice) return refuse('not-found')
    about(challenge.id)
    const told = { waits: waits(voice), recordedBy: voice.recordedBy }
    const standing = await findStanding(viewer, challenge, trx)
    if (!canSilence(viewer, standing, told)) return refuse('not-allowed')
    if (!isEditable(challenge.state)) return refuse('not-editable')
    if (voice.droppedAt === null)
      await dropVoices([voice], challenge.publishedVersion !== null, now, trx)
    return ok(undefined)
  })
}
