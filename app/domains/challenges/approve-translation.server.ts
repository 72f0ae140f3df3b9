import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { waitingIn } from './brief-translations.server'
import { canApprove } from './policy'
import { findStanding } from './queries-standing.server'
import { updateTranslationApproved } from './queries-translations.server'
import { lockChallenge } from './queries.server'
import { isEditable } from './rules'

/**
 * The organisation stands by what its companion wrote and told in a language: all of it at once, since whoever approves
 * has it before them on one page and has often somebody beside them who speaks it.
 * @param version of what the page showed, as `waitingIn` gives it
 */
export function approveTranslation(
  viewer: Viewer,
  slug: string,
  language: string,
  version: string,
  now: Date,
) {
  const deed = { actor: viewer, kind: 'challenge.approve-translation', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canApprove(viewer, await findStanding(viewer, challenge, trx)))
      return refuse('not-allowed')
    if (!isEditable(challenge.state)) return refuse('not-editable')
    const waiting = await waitingIn(challenge.id, language, trx)
    if (waiting.count === 0 || waiting.version !== version) return refuse('translation-changed')
    await updateTranslationApproved(challenge.id, language, now, trx)
    return ok(undefined)
  })
}
