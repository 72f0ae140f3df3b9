import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canWorkIn } from './policy'
import { countTeamMembers, deleteTeamMember, listTeamMemberIds } from './queries-members.server'
import { deleteTeam, findTeamMembership, lockTeam } from './queries.server'
import { leave } from './rules'

/**
 * Leaves a team; the others are told. With its last member the team goes too.
 * @param hasSubmission what submissions, a later domain, say of the team
 * @returns the slug of the datathon, and whether the team is gone
 */
export function leaveTeam(viewer: Viewer, slug: string, hasSubmission: boolean, now: Date) {
  return transition({ actor: viewer, kind: 'team.leave' }, async (trx, about) => {
    const team = await lockTeam(slug, trx)
    if (!team) return refuse('not-found')
    about(team.id)
    const membership = await findTeamMembership(viewer.id, team.id, trx)
    if (!canWorkIn(viewer, membership) || !membership) return refuse('not-allowed')
    const members = await countTeamMembers(team.id, trx)
    const left = leave(membership.role, { members, hasSubmission }, team, now)
    if (!left.ok) return left
    const { last } = left.value
    await deleteTeamMember(team.id, viewer.id, trx)
    if (last) await deleteTeam(team.id, trx)
    const facts = { team: team.name, handle: viewer.handle }
    const others = await listTeamMemberIds(team.id, trx)
    await notify(others, { kind: 'team-left', facts, path: `/teams/${slug}` }, trx)
    return ok({ last, datathonSlug: team.datathonSlug })
  })
}
