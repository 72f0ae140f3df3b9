import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { staysOwned } from './members'
import { canActFor } from './policy'
import { deleteMembership, findMembership, listMemberIds } from './queries-memberships.server'
import { lockOrganization } from './queries.server'

/** Leaves an organisation, which the last owner can't; its owners are told. What was written for it stays with it. */
export function leaveOrganization(viewer: Viewer, slug: string) {
  const deed = { actor: viewer, kind: 'organization.leave', shows: false }
  return transition(deed, async (trx, about) => {
    const organization = await lockOrganization(slug, trx)
    if (!organization) return refuse('not-found')
    about(organization.id)
    const membership = await findMembership(viewer.id, organization.id, trx)
    if (!canActFor(viewer, membership) || !membership) return refuse('not-allowed')
    const owners = await listMemberIds(organization.id, ['owner'], trx)
    const left = staysOwned(membership.role, owners.length)
    if (!left.ok) return left
    await deleteMembership(organization.id, viewer.id, trx)
    const others = owners.filter((id) => id !== viewer.id)
    const facts = { organization: organization.name }
    const path = `/organizations/${slug}/members`
    await notify(others, { kind: 'organization-left', facts, path }, trx)
    return ok(undefined)
  })
}
