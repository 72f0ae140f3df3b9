import { after } from '../people/rules'
import { deleteInvitationsEnded } from './queries-expiry.server'
import { endedInvitationDays } from './rules'

/** Removes a team's invitations some time after they ended. */
export function expireInvitations(now: Date): Promise<void> {
  return deleteInvitationsEnded(after(now, -endedInvitationDays * 24 * 60))
}
