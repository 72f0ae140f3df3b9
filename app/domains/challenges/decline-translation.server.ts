import { ok, refuse } from '~/shared/result'
import type { Viewer } from '../people/rules'
import { waitingIn } from './brief-translations.server'
import { decideWaiting } from './decide-waiting.server'
import { dropVoices } from './queries-brief-voices.server'
import { keepDeclined } from './queries-declined.server'
import { deleteTranslated } from './queries-translations.server'
import { tellOfDecision } from './tell-of-translation.server'

/**
 * The organisation does not stand by what its companion wrote and told in a language: it goes, and what stood before it
 * stands. Whoever wrote it reads their texts until they write anew; a voice goes with its bytes.
 * @param version of what the page showed, as `waitingIn` gives it
 */
export function declineTranslation(
  viewer: Viewer,
  slug: string,
  language: string,
  version: string,
  now: Date,
) {
  return decideWaiting(viewer, slug, 'challenge.decline-translation', async (challenge, trx) => {
    const { texts, voices, writers, ...waiting } = await waitingIn(challenge.id, language, trx)
    if (waiting.count === 0 || waiting.version !== version) return refuse('translation-changed')
    await keepDeclined(texts, { challengeId: challenge.id, language, declinedAt: now }, trx)
    await deleteTranslated(
      texts.map((text) => text.id),
      trx,
    )
    await dropVoices(voices, false, now, trx)
    const by = { writers, decidedBy: viewer.id }
    await tellOfDecision(challenge, language, 'declined', by, trx)
    return ok(undefined)
  })
}
