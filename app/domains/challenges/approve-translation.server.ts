import { ok, refuse } from '~/shared/result'
import type { Viewer } from '../people/rules'
import { waitingIn } from './brief-translations.server'
import { decideWaiting } from './decide-waiting.server'
import { dropVoices, updateVoicesApproved } from './queries-brief-voices.server'
import { deleteTranslated, updateTranslatedApproved } from './queries-translations.server'
import { tellOfDecision } from './tell-of-translation.server'

/**
 * The organisation stands by what its companion wrote and told in a language: all of it at once, since whoever approves
 * has it before them on one page and has often somebody beside them who speaks it. It takes the place of what stood.
 * @param version of what the page showed, as `waitingIn` gives it
 */
export function approveTranslation(
  viewer: Viewer,
  slug: string,
  language: string,
  version: string,
  now: Date,
) {
  const kind = 'challenge.approve-translation'
  return decideWaiting(viewer, slug, kind, async (challenge, trx) => {
    const { id, publishedVersion } = challenge
    const waiting = await waitingIn(id, language, trx)
    if (waiting.count === 0 || waiting.version !== version) return refuse('translation-changed')
    const { texts, voices, replaced, writers } = waiting
    await deleteTranslated(replaced.texts, trx)
    await updateTranslatedApproved(
      texts.map((text) => text.id),
      now,
      trx,
    )
    await dropVoices(replaced.voices, publishedVersion !== null, now, trx)
    await updateVoicesApproved(
      voices.map((voice) => voice.id),
      now,
      trx,
    )
    const by = { writers, decidedBy: viewer.id }
    await tellOfDecision(challenge, language, 'approved', by, trx)
    return ok(undefined)
  })
}
