import { after } from '../people/rules'
import { deleteInvitationsEnded, deleteRequestsEnded } from './queries-expiry.server'
import { endedInvitationDays } from './rules'

/** Removes a team's invitations, and the places that were asked for and not given, some time after they ended. */
export async function expireEnded(now: Date): Promise<void> {
  const before = after(now, -endedInvitationDays * 24 * 60)
  await deleteInvitationsEnded(before)
  await deleteRequestsEnded(before)
}
