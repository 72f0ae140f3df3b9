import { hashOf } from '~/platform/secrets'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { followChallenge } from '../challenges/follow-challenge.server'
import { lockRegistration } from '../datathons/queries-people.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { findInvitation, lockInvitation, updateTaken } from './queries-invitations.server'
import {
  countTeamMembers,
  findTeamOf,
  insertTeamMember,
  listTeamMemberIds,
} from './queries-members.server'
import { deleteRequestsOf } from './queries-requests.server'
import { lockTeam } from './queries.server'
import { join } from './rules'

/**
 * Takes a place in a team by an invitation's link. The team is taken before its places are counted, so that of many
 * who come at once for the last one, one gets it. The others in the team are told.
 * @returns the team's slug
 */
export function joinTeam(viewer: Viewer, token: string, now: Date) {
  return transition({ actor: viewer, kind: 'team.join' }, async (trx, about) => {
    const found = await findInvitation(hashOf(token), trx)
    const team = found && (await lockTeam(found.teamSlug, trx))
    const invitation = found && (await lockInvitation(found.id, trx))
    if (!team || !invitation) return refuse('link-expired')
    about(team.id)
    const registered = await lockRegistration(viewer.id, team.datathonId, trx)
    const own = await findTeamOf(viewer.id, team.datathonId, trx)
    const members = await countTeamMembers(team.id, trx)
    const places = { id: team.id, members, largest: team.largest }
    const candidate = { registered, teamId: own?.id ?? null }
    const joined = join(places, invitation, team, candidate, now)
    if (!joined.ok) return joined
    const others = await listTeamMemberIds(team.id, trx)
    const member = { teamId: team.id, personId: viewer.id, datathonId: team.datathonId }
    await insertTeamMember({ ...member, ...joined.value }, trx)
    await updateTaken(invitation.id, trx)
    await deleteRequestsOf(viewer.id, team.datathonId, trx)
    await followChallenge(team.challengeId, viewer.id, now, trx)
    const facts = { team: team.name, handle: viewer.handle }
    await notify(others, { kind: 'team-joined', facts, path: `/teams/${team.slug}` }, trx)
    return ok({ slug: team.slug })
  })
}
