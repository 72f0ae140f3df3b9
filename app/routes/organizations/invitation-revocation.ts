import type { ActionFunctionArgs } from '@remix-run/node'
import { ownedOrganization } from '~/domains/organizations/organization-access.server'
import { revokeInvitation } from '~/domains/organizations/revoke-invitation.server'
import { refused } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const kind = 'organization.revoke-invitation'
  const owned = await ownedOrganization(visit, request, params.organization, kind)
  const { slug } = owned.organization
  const id = params.invitation ?? ''
  const revoked = await revokeInvitation(owned.viewer, slug, id, visit.now)
  if (!revoked.ok) throw refused(visit, revoked.refusal)
  return redirectWithNotice(`/organizations/${slug}/invitations`, 'organization-invitation-revoked')
}

export { default, loader } from '~/routes/only-posts'
