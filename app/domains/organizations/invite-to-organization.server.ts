import { hashOf, newToken } from '~/platform/secrets'
import { ok } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { lockOwned } from './lock-owned.server'
import { invite } from './members'
import { insertInvitation } from './queries-invitations.server'

/**
 * An owner makes a link by which people become members, as often as it has places.
 * @returns the token, which is shown once and kept only as a hash
 */
export function inviteToOrganization(viewer: Viewer, slug: string, places: number, now: Date) {
  const deed = { actor: viewer, kind: 'organization.invite', shows: false }
  return transition(deed, async (trx, about) => {
    const owned = await lockOwned(viewer, slug, trx, about)
    if (!owned.ok) return owned
    const { id, status } = owned.value
    const invited = invite(status, places, now)
    if (!invited.ok) return invited
    const token = newToken()
    const invitation = { ...invited.value, organizationId: id, createdBy: viewer.id }
    await insertInvitation({ ...invitation, byMail: false, tokenHash: hashOf(token) }, trx)
    return ok({ token, expiresAt: invitation.expiresAt })
  })
}
