import { after } from '../people/rules'
import { endedInvitationDays } from './members'
import { deleteInvitationsEnded } from './queries-expiry.server'

/** Removes an organisation's invitations and offers some time after they ended. */
export function expireInvitations(now: Date): Promise<void> {
  return deleteInvitationsEnded(after(now, -endedInvitationDays * 24 * 60))
}
