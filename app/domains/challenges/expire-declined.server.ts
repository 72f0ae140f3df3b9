import { deleteOldDeclined } from './queries-declined.server'
import { declinedDays } from './rules'

/** Forgets translations that were not approved. */
export async function expireDeclined(now: Date): Promise<void> {
  await deleteOldDeclined(new Date(now.getTime() - declinedDays * 24 * 3_600_000))
}
