import { ok, refuse } from '~/shared/result'
import { after } from '../people/rules'

export type TeamRole = 'lead' | 'member'

/** The instants of a datathon that matter to its teams. */
export interface TeamInstants {
  registrationOpensAt: Date
  submissionsCloseAt: Date
}

/** What somebody is to a datathon's teams before they form or join one. */
export interface Candidate {
  registered: boolean
  /** The team that they have there already. */
  teamId: string | null
}

const invitationMinutes = 7 * 24 * 60

/** For so long after its end an invitation still says what it was. */
export const endedInvitationDays = 30

/** Teams stay as they are once hand-ins close: who worked together is history then. */
export function areTeamsLocked(datathon: TeamInstants, now: Date): boolean {
  return datathon.submissionsCloseAt <= now
}

/**
 * Forming a team for a published brief. Refused: `challenge-not-open`, `teams-locked`, `not-registered`,
 * `already-in-team`.
 */
export function formTeam(
  challenge: { state: string },
  datathon: TeamInstants,
  candidate: Candidate,
  now: Date,
) {
  if (challenge.state !== 'published') return refuse('challenge-not-open')
  const admitted = admit(datathon, candidate, now)
  return admitted.ok ? ok({ formedAt: now, role: 'lead' as const }) : admitted
}

/** An invitation lasts a week, or until hand-ins close, and seats nobody whom the team has no place for. */
export function invite(
  team: { members: number; largest: number },
  places: number,
  datathon: TeamInstants,
  now: Date,
) {
  if (areTeamsLocked(datathon, now)) return refuse('teams-locked')
  const free = team.largest - team.members
  if (free <= 0) return refuse('team-full')
  if (places > free) return refuse('more-than-free', 'places')
  const inAWeek = after(now, invitationMinutes)
  const expiresAt = inAWeek < datathon.submissionsCloseAt ? inAWeek : datathon.submissionsCloseAt
  return ok({ places, createdAt: now, expiresAt })
}

export interface Invitation {
  places: number
  taken: number
  expiresAt: Date
  revokedAt: Date | null
}

export function isUsable(invitation: Invitation, now: Date): boolean {
  return (
    invitation.revokedAt === null &&
    invitation.expiresAt > now &&
    invitation.taken < invitation.places
  )
}

/** Its last member's account is gone: what it handed in stays, and nobody is there to take anybody in. */
export const isDeserted = (team: { members: number }) => team.members === 0

/**
 * Joining by an invitation. Refused: `link-expired`, `team-deserted`, `teams-locked`, `not-registered`,
 * `already-in-team`, `already-in-this-team`, `team-full`.
 */
export function join(
  team: { id: string; members: number; largest: number },
  invitation: Invitation,
  datathon: TeamInstants,
  candidate: Candidate,
  now: Date,
) {
  if (candidate.teamId === team.id) return refuse('already-in-this-team')
  if (!isUsable(invitation, now)) return refuse('link-expired')
  if (isDeserted(team)) return refuse('team-deserted')
  const admitted = admit(datathon, candidate, now)
  if (!admitted.ok) return admitted
  if (team.members >= team.largest) return refuse('team-full')
  return ok({ joinedAt: now, role: 'member' as const })
}

function admit(datathon: TeamInstants, { registered, teamId }: Candidate, now: Date) {
  if (areTeamsLocked(datathon, now)) return refuse('teams-locked')
  if (!registered) return refuse('not-registered')
  return teamId === null ? ok(undefined) : refuse('already-in-team')
}

/**
 * Leaving. The lead hands over first, and the last one takes the team along: that is refused while it has a
 * submission, which must keep somebody who answers for it.
 * @returns whether the team goes too
 */
export function leave(
  role: TeamRole,
  team: { members: number; hasSubmission: boolean },
  datathon: TeamInstants,
  now: Date,
) {
  if (areTeamsLocked(datathon, now)) return refuse('teams-locked')
  if (team.members === 1)
    return team.hasSubmission ? refuse('team-has-submission') : ok({ last: true })
  return role === 'lead' ? refuse('lead-hands-over-first') : ok({ last: false })
}

/** The lead takes somebody off the team; never themselves, which would leave it without one. */
export function removeMember(role: TeamRole, datathon: TeamInstants, now: Date) {
  if (areTeamsLocked(datathon, now)) return refuse('teams-locked')
  return role === 'lead' ? refuse('lead-hands-over-first') : ok(undefined)
}

/** What a team says of itself, whom it looks for, and who leads it: until hand-ins close. */
export function changeTeam(datathon: TeamInstants, now: Date) {
  return areTeamsLocked(datathon, now) ? refuse('teams-locked') : ok(undefined)
}
