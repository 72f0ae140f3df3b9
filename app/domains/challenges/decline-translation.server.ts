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
 * @param reason what is not well said, for whoever wrote it; empty where nothing is said
 */
export function declineTranslation(
  viewer: Viewer,
  slug: string,
  language: string,
  { version, reason }: { version: string; reason: string },
  now: Date,
) {
  return decideWaiting(viewer, slug, 'challenge.decline-translation', async (challenge, trx) => {
    const { texts, voices, writers, ...waiting } = await waitingIn(challenge.id, language, trx)
    if (waiting.count === 0 || waiting.version !== version) return refuse('translation-changed')
    const told = { reason, reasonLanguage: viewer.language }
    const place = { challengeId: challenge.id, language }
    await keepDeclined(texts, { ...place, ...told, declinedAt: now }, trx)
    await deleteTranslated(
      texts.map((text) => text.id),
      trx,
    )
    await dropVoices(voices, false, now, trx)
    const by = { writers, decidedBy: viewer.id, reason }
    await tellOfDecision(challenge, language, 'declined', by, trx)
    return ok(undefined)
  })
}
