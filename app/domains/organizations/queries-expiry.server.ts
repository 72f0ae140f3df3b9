import { db, type Db } from 'db/client'

/** Invitations, and offers of ownership that nobody took. */
export async function deleteInvitationsEnded(before: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('organizationInvitation').where('expiresAt', '<=', before).execute()
  await on.deleteFrom('ownershipOffer').where('expiresAt', '<=', before).execute()
}
