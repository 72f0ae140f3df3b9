import { ok } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Purpose } from './privacy-notice'
import { updateWithdrawn } from './queries-consents.server'
import type { Actor } from './rules'

/** A purpose ends for a person at once. That they had agreed to it, and until when, is kept. */
export function withdrawConsent(viewer: Actor, kind: Purpose, now: Date) {
  const deed = { actor: viewer, kind: 'consent.withdraw', objectId: viewer.id, shows: false }
  return transition(deed, async (trx) => {
    await updateWithdrawn(viewer.id, kind, now, trx)
    return ok(undefined)
  })
}
