import { db, type Db } from 'db/client'
import { isRegistered } from '../datathons/queries-people.server'
import { findInvitation } from './queries-invitations.server'
import { countTeamMembers, findTeamOf } from './queries-members.server'
import { findTeam } from './queries.server'

/** All that decides whether somebody can join by a link; undefined where no such link was ever made. */
export async function findJoining(personId: string, tokenHash: string, on: Db = db) {
  const invitation = await findInvitation(tokenHash, on)
  const team = invitation && (await findTeam(invitation.teamSlug, on))
  if (!team) return undefined
  const own = await findTeamOf(personId, team.datathonId, on)
  return {
    team,
    invitation,
    members: await countTeamMembers(team.id, on),
    own,
    candidate: {
      registered: await isRegistered(personId, team.datathonId, on),
      teamId: own?.id ?? null,
    },
  }
}
