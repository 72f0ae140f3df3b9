import { db, type Db } from 'db/client'

export async function deleteInvitationsEnded(before: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('teamInvitation').where('expiresAt', '<=', before).execute()
}
