import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canLead } from './policy'
import { listTeamMembers, updateLead } from './queries-members.server'
import { findTeamMembership, lockTeam } from './queries.server'
import { changeTeam } from './rules'

/** The lead hands leading over to another member, who is told. */
export function handOverLead(viewer: Viewer, slug: string, handle: string, now: Date) {
  return transition({ actor: viewer, kind: 'team.hand-over' }, async (trx, about) => {
    const team = await lockTeam(slug, trx)
    if (!team) return refuse('not-found')
    about(team.id)
    if (!canLead(viewer, await findTeamMembership(viewer.id, team.id, trx)))
      return refuse('not-allowed')
    const changed = changeTeam(team, now)
    if (!changed.ok) return changed
    const members = await listTeamMembers(team.id, trx)
    const next = members.find((each) => each.handle === handle && each.role === 'member')
    if (!next) return refuse('not-a-member', 'lead')
    await updateLead(team.id, next.id, trx)
    const notice = { kind: 'team-lead', facts: { team: team.name }, path: `/teams/${slug}` }
    await notify([next.id], notice, trx)
    return ok(undefined)
  })
}
