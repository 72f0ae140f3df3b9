import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canWorkIn } from './policy'
import { isInvitationOf, updateRevoked } from './queries-invitations.server'
import { findTeamMembership, lockTeam } from './queries.server'

/** Makes a link useless, as when it was sent to the wrong chat. */
export function revokeInvitation(viewer: Viewer, slug: string, invitationId: string, now: Date) {
  const deed = { actor: viewer, kind: 'team.revoke-invitation', shows: false }
  return transition(deed, async (trx, about) => {
    const team = await lockTeam(slug, trx)
    if (!team) return refuse('not-found')
    about(team.id)
    if (!canWorkIn(viewer, await findTeamMembership(viewer.id, team.id, trx)))
      return refuse('not-allowed')
    const revoked = await updateRevoked(team.id, invitationId, now, trx)
    if (revoked === 1) return ok(undefined)
    const isTheirs = await isInvitationOf(team.id, invitationId, trx)
    return refuse(isTheirs ? 'link-expired' : 'not-found')
  })
}
