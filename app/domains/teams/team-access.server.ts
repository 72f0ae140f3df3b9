import { forbidden, notFound, signedIn } from '../people/access.server'
import type { Visit } from '../people/visit'
import { canLead, canWorkIn } from './policy'
import { findTeam, findTeamMembership } from './queries.server'

/** A team and what the reader is to it. Teams are public. */
export async function seenTeam(visit: Visit, slug = '', kind = 'team.read') {
  const team = await findTeam(slug)
  if (!team) throw await notFound(visit, kind)
  return { team, membership: await findTeamMembership(visit.viewer?.id, team.id) }
}

/** The team of a page that only its members have: 404 where there is none, 403 for everybody else. */
export async function ownTeam(visit: Visit, request: Request, slug = '', kind = 'team.work') {
  const viewer = signedIn(visit, request)
  const { team, membership } = await seenTeam(visit, slug, kind)
  if (!canWorkIn(viewer, membership) || !membership) throw await forbidden(visit, kind, team.id)
  return { viewer, team, membership }
}

/** The team of a page that only its lead has. */
export async function ledTeam(visit: Visit, request: Request, slug = '', kind = 'team.lead') {
  const { viewer, team, membership } = await ownTeam(visit, request, slug, kind)
  if (!canLead(viewer, membership)) throw await forbidden(visit, kind, team.id)
  return { viewer, team }
}
