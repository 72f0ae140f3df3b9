import { hashOf } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { accept } from './members'
import { findInvitation, lockInvitation, updateTaken } from './queries-invitations.server'
import { findMembership, insertMembership, listMemberIds } from './queries-memberships.server'
import { lockOrganization } from './queries.server'

/**
 * Becomes a member by an invitation's link. The organisation is taken before its link is read, so that of many who
 * come at once by a link for one, one gets in. The owners are told.
 * @returns the organisation's slug
 */
export function joinOrganization(viewer: Viewer, token: string, now: Date) {
  const deed = { actor: viewer, kind: 'organization.join', shows: false }
  return transition(deed, async (trx, about) => {
    const found = await findInvitation(hashOf(token), trx)
    const organization = found && (await lockOrganization(found.slug, trx))
    const invitation = found && (await lockInvitation(found.id, trx))
    if (!organization || !invitation) return refuse('link-expired')
    about(organization.id)
    const own = await findMembership(viewer.id, organization.id, trx)
    const accepted = accept(invitation, organization, own, now)
    if (!accepted.ok) return accepted
    const owners = await listMemberIds(organization.id, ['owner'], trx)
    const membership = { organizationId: organization.id, personId: viewer.id }
    await insertMembership({ ...membership, ...accepted.value }, trx)
    await updateTaken(invitation.id, trx)
    const { slug, name } = organization
    const path = `/organizations/${slug}/members`
    await notify(owners, { kind: 'organization-joined', facts: { organization: name }, path }, trx)
    return ok({ slug })
  })
}
