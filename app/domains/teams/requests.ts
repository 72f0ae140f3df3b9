import { ok, refuse } from '~/shared/result'
import { areTeamsLocked, isDeserted, type Candidate, type TeamInstants } from './rules'

/** To how many teams of a datathon a person waits at once: few, so that an answer means something. */
export const mostOpenRequests = 3

/** A place that somebody asked for. */
export interface TeamRequest {
  teamId: string
  declinedAt: Date | null
}

type Team = { id: string; members: number; largest: number }

/**
 * Asking a team for a place. A team that said no is not asked again; it may still say yes.
 * Refused: `already-in-this-team`, `team-deserted`, `teams-locked`, `not-registered`, `already-in-team`,
 * `already-asked`, `request-declined`, `team-full`, `too-many-requests`.
 * @param asked what the same person asked for in the same datathon
 */
export function askForPlace(
  team: Team,
  datathon: TeamInstants,
  { registered, teamId }: Candidate,
  asked: TeamRequest[],
  now: Date,
) {
  if (teamId === team.id) return refuse('already-in-this-team')
  if (isDeserted(team)) return refuse('team-deserted')
  if (areTeamsLocked(datathon, now)) return refuse('teams-locked')
  if (!registered) return refuse('not-registered')
  if (teamId) return refuse('already-in-team')
  const before = asked.find((each) => each.teamId === team.id)
  if (before) return refuse(before.declinedAt ? 'request-declined' : 'already-asked')
  if (team.members >= team.largest) return refuse('team-full')
  if (asked.filter(({ declinedAt }) => !declinedAt).length >= mostOpenRequests)
    return refuse('too-many-requests')
  return ok({ askedAt: now })
}

/** Giving the place that somebody asked for. Refused: `teams-locked`, `asker-in-team`, `team-full`. */
export function givePlace(
  team: Team,
  datathon: TeamInstants,
  asker: { teamId: string | null },
  now: Date,
) {
  if (areTeamsLocked(datathon, now)) return refuse('teams-locked')
  if (asker.teamId) return refuse('asker-in-team')
  if (team.members >= team.largest) return refuse('team-full')
  return ok({ joinedAt: now, role: 'member' as const })
}

/** Saying no for now. Refused: `teams-locked`, `already-declined`. */
export function declinePlace(request: TeamRequest, datathon: TeamInstants, now: Date) {
  if (areTeamsLocked(datathon, now)) return refuse('teams-locked')
  return request.declinedAt ? refuse('already-declined') : ok({ declinedAt: now })
}
