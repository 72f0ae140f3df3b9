import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { lockOwned } from './lock-owned.server'
import { isInvitationOf, updateRevoked } from './queries-invitations.server'

/** Makes a link useless, as when it was sent to the wrong chat. */
export function revokeInvitation(viewer: Viewer, slug: string, invitationId: string, now: Date) {
  const deed = { actor: viewer, kind: 'organization.revoke-invitation', shows: false }
  return transition(deed, async (trx, about) => {
    const owned = await lockOwned(viewer, slug, trx, about)
    if (!owned.ok) return owned
    const revoked = await updateRevoked(owned.value.id, invitationId, now, trx)
    if (revoked === 1) return ok(undefined)
    const isTheirs = await isInvitationOf(owned.value.id, invitationId, trx)
    return refuse(isTheirs ? 'link-expired' : 'not-found')
  })
}
