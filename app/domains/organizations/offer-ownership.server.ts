import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { lockOwned } from './lock-owned.server'
import { offerOwnership as offer } from './members'
import { findMember } from './queries-memberships.server'
import { deleteOffer, putOffer } from './queries-ownership.server'

/**
 * An owner offers a member to own the organisation, who is told and accepts or not.
 * @param stepsDown whether the owner becomes a member once it is accepted: then owning is handed over, else shared
 */
export function offerOwnership(
  viewer: Viewer,
  slug: string,
  { handle, stepsDown }: { handle: string; stepsDown: boolean },
  now: Date,
) {
  const deed = { actor: viewer, kind: 'organization.offer-ownership', shows: false }
  return transition(deed, async (trx, about) => {
    const owned = await lockOwned(viewer, slug, trx, about)
    if (!owned.ok) return owned
    const { id, name } = owned.value
    const member = await findMember(id, handle, trx)
    if (!member) return refuse('not-found')
    const offered = offer(member.role, now)
    if (!offered.ok) return offered
    const between = { organizationId: id, personId: member.id, offeredBy: viewer.id }
    await putOffer({ ...between, stepsDown, ...offered.value }, trx)
    const path = `/organizations/${slug}/ownership`
    const notice = { kind: 'organization-offered', facts: { organization: name }, path }
    await notify([member.id], notice, trx)
    return ok(undefined)
  })
}

/** An owner takes an offer back before it is accepted. */
export function withdrawOffer(viewer: Viewer, slug: string, handle: string) {
  const deed = { actor: viewer, kind: 'organization.withdraw-offer', shows: false }
  return transition(deed, async (trx, about) => {
    const owned = await lockOwned(viewer, slug, trx, about)
    if (!owned.ok) return owned
    const member = await findMember(owned.value.id, handle, trx)
    const withdrawn = member ? await deleteOffer(owned.value.id, member.id, trx) : 0
    return withdrawn === 1 ? ok(undefined) : refuse('no-offer')
  })
}
