import { db, type Db } from 'db/client'

export async function deleteInvitationsEnded(before: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('teamInvitation').where('expiresAt', '<=', before).execute()
}

/** A request ends with the hand-ins of its datathon, from when on nobody joins. */
export async function deleteRequestsEnded(before: Date, on: Db = db): Promise<void> {
  await on
    .deleteFrom('teamRequest')
    .where('datathonId', 'in', (eb) =>
      eb.selectFrom('datathon').select('id').where('submissionsCloseAt', '<=', before),
    )
    .execute()
}
