import { ok } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { agree, type Consent } from './privacy-notice'
import { insertConsent } from './queries-consents.server'
import type { Actor } from './rules'

/** Keeps that a person agrees to the notice as it stands now, or to one purpose. */
export function giveConsent(viewer: Actor, kind: Consent['kind'], now: Date) {
  const deed = { actor: viewer, kind: 'consent.give', objectId: viewer.id, shows: false }
  return transition(deed, async (trx) => {
    await insertConsent(viewer.id, agree(now, kind), trx)
    return ok(undefined)
  })
}
