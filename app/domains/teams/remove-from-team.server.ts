import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canLead } from './policy'
import { deleteTeamMember, listTeamMembers } from './queries-members.server'
import { findTeamMembership, lockTeam } from './queries.server'
import { removeMember } from './rules'

/** The lead takes somebody off the team; who was taken off is told, and may join another. */
export function removeFromTeam(viewer: Viewer, slug: string, handle: string, now: Date) {
  return transition({ actor: viewer, kind: 'team.remove-member' }, async (trx, about) => {
    const team = await lockTeam(slug, trx)
    if (!team) return refuse('not-found')
    about(team.id)
    if (!canLead(viewer, await findTeamMembership(viewer.id, team.id, trx)))
      return refuse('not-allowed')
    const members = await listTeamMembers(team.id, trx)
    const member = members.find((each) => each.handle === handle)
    if (!member) return refuse('not-found')
    const removed = removeMember(member.role, team, now)
    if (!removed.ok) return removed
    await deleteTeamMember(team.id, member.id, trx)
    const path = `/datathons/${team.datathonSlug}/teams`
    await notify([member.id], { kind: 'team-removed', facts: { team: team.name }, path }, trx)
    return ok(undefined)
  })
}
