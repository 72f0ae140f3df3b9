import { listOverdue } from '~/domains/notifications/queries.server'
import { now } from '~/platform/clock'
import { deliverMailTask } from './deliver-mail'

/** Sends what waits longer than its own job's tries take: rows outlive a queue, in a restore for instance. */
export async function deliverOverdueMail() {
  const twoHoursAgo = new Date(now().getTime() - 2 * 3_600_000)
  for (const notificationId of await listOverdue(twoHoursAgo))
    await deliverMailTask({ notificationId })
}
