import type { ActionFunctionArgs } from '@remix-run/node'
import { refused } from '~/domains/people/access.server'
import { revokeInvitation } from '~/domains/teams/revoke-invitation.server'
import { ownTeam } from '~/domains/teams/team-access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, team } = await ownTeam(visit, request, params.team, 'team.revoke-invitation')
  const id = params.invitation ?? ''
  const revoked = await revokeInvitation(viewer, team.slug, id, visit.now)
  if (!revoked.ok) throw refused(visit, revoked.refusal)
  return redirectWithNotice(`/teams/${team.slug}/invitations`, 'invitation-revoked')
}

export { default, loader } from '~/routes/only-posts'
