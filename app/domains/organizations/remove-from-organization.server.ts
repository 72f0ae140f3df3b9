import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { lockOwned } from './lock-owned.server'
import { staysOwned } from './members'
import { deleteMembership, findMember } from './queries-memberships.server'

/** An owner takes somebody off the organisation, who is told and may come back by a new invitation. */
export function removeFromOrganization(viewer: Viewer, slug: string, handle: string) {
  const deed = { actor: viewer, kind: 'organization.remove-member', shows: false }
  return transition(deed, async (trx, about) => {
    const owned = await lockOwned(viewer, slug, trx, about)
    if (!owned.ok) return owned
    const { id, name, owners } = owned.value
    const member = await findMember(id, handle, trx)
    if (!member) return refuse('not-found')
    const removed = staysOwned(member.role, owners.length)
    if (!removed.ok) return removed
    await deleteMembership(id, member.id, trx)
    const notice = { kind: 'organization-removed', facts: { organization: name }, path: '/me' }
    await notify([member.id], notice, trx)
    return ok(undefined)
  })
}
