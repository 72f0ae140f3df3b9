import { ok, refuse } from '~/shared/result'
import type { Viewer } from '../people/rules'
import { waitingIn } from './brief-translations.server'
import { decideWaiting } from './decide-waiting.server'
import { dropVoices } from './queries-brief-voices.server'
import { deleteTranslated } from './queries-translations.server'

/**
 * The organisation does not stand by what its companion wrote and told in a language: it goes, and what stood before it
 * stands.
 * @param version of what the page showed, as `waitingIn` gives it
 */
export function declineTranslation(
  viewer: Viewer,
  slug: string,
  language: string,
  version: string,
  now: Date,
) {
  return decideWaiting(viewer, slug, 'challenge.decline-translation', async ({ id }, trx) => {
    const { texts, voices, ...waiting } = await waitingIn(id, language, trx)
    if (waiting.count === 0 || waiting.version !== version) return refuse('translation-changed')
    await deleteTranslated(
      texts.map((text) => text.id),
      trx,
    )
    await dropVoices(voices, false, now, trx)
    return ok(undefined)
  })
}
