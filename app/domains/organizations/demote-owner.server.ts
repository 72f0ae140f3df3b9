import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { lockOwned } from './lock-owned.server'
import { demote } from './members'
import { findMember, updateMembershipRole } from './queries-memberships.server'
import { deleteOffersBy } from './queries-ownership.server'

/** An owner, oneself too, becomes a member like the others; the last one stays. Whoever it happens to is told. */
export function demoteOwner(viewer: Viewer, slug: string, handle: string) {
  const deed = { actor: viewer, kind: 'organization.demote', shows: false }
  return transition(deed, async (trx, about) => {
    const owned = await lockOwned(viewer, slug, trx, about)
    if (!owned.ok) return owned
    const { id, name, owners } = owned.value
    const member = await findMember(id, handle, trx)
    if (!member) return refuse('not-found')
    const demoted = demote(member.role, owners.length)
    if (!demoted.ok) return demoted
    await updateMembershipRole(id, member.id, 'member', trx)
    await deleteOffersBy(id, member.id, trx)
    const path = `/organizations/${slug}/members`
    const notice = { kind: 'organization-demoted', facts: { organization: name }, path }
    await notify(member.id === viewer.id ? [] : [member.id], notice, trx)
    return ok(undefined)
  })
}
