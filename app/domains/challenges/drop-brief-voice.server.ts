import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canWrite } from './policy'
import { dropVoiceOf } from './queries-brief-voices.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import type { SectionKey } from './questions'
import { isEditable } from './rules'

/** Takes a section's voice away: at once from a draft, with the next version from what is published. */
export function dropBriefVoice(
  viewer: Viewer,
  slug: string,
  { language, section }: { language: string; section: SectionKey },
  now: Date,
) {
  const deed = { actor: viewer, kind: 'challenge.drop-voice', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    const { id, publishedVersion } = challenge
    about(id)
    if (!canWrite(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    if (!isEditable(challenge.state)) return refuse('not-editable')
    await dropVoiceOf({ challengeId: id, language, section }, publishedVersion !== null, now, trx)
    return ok(undefined)
  })
}
