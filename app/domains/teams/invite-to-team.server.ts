import { hashOf, newToken } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canWorkIn } from './policy'
import { insertInvitation } from './queries-invitations.server'
import { countTeamMembers } from './queries-members.server'
import { findTeamMembership, lockTeam } from './queries.server'
import { invite } from './rules'

/**
 * Makes a link by which people join, as often as it has places. Any member may: a link is passed on by hand to
 * somebody whom they trust, and the team sees which links are open.
 * @returns the token, which is shown once and kept only as a hash
 */
export function inviteToTeam(viewer: Viewer, slug: string, places: number, now: Date) {
  const deed = { actor: viewer, kind: 'team.invite', shows: false }
  return transition(deed, async (trx, about) => {
    const team = await lockTeam(slug, trx)
    if (!team) return refuse('not-found')
    about(team.id)
    if (!canWorkIn(viewer, await findTeamMembership(viewer.id, team.id, trx)))
      return refuse('not-allowed')
    const members = await countTeamMembers(team.id, trx)
    const invited = invite({ members, largest: team.largest }, places, team, now)
    if (!invited.ok) return invited
    const token = newToken()
    const invitation = { ...invited.value, teamId: team.id, createdBy: viewer.id }
    await insertInvitation({ ...invitation, tokenHash: hashOf(token) }, trx)
    return ok({ token, expiresAt: invitation.expiresAt })
  })
}
