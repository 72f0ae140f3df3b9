import type { Viewer } from '../people/rules'
import type { TeamRole } from './rules'

/** How somebody belongs to a team; none where they do not. */
export type TeamBelonging = { role: TeamRole } | null | undefined

/** What a team does together: reading its own pages, inviting, handing in. */
export function canWorkIn(viewer: Viewer | null, membership: TeamBelonging): boolean {
  return viewer !== null && Boolean(membership)
}

/** What one person answers for: what the team says of itself, who is in it, who leads it. */
export function canLead(viewer: Viewer | null, membership: TeamBelonging): boolean {
  return viewer !== null && membership?.role === 'lead'
}
