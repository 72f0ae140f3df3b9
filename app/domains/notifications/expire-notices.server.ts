import { deleteMails, deleteNotices } from './queries-expiry.server'
import { mailDays, noticeDays } from './rules'

const day = 24 * 3_600_000

/** Removes notices and kept mails that are old. */
export async function expireNotices(now: Date): Promise<void> {
  await deleteNotices(new Date(now.getTime() - noticeDays * day))
  await deleteMails(new Date(now.getTime() - mailDays * day))
}
