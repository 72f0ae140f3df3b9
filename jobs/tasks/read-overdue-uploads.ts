import { listUnread } from '~/domains/datasets/queries-intakes.server'
import { now } from '~/platform/clock'
import { readUploadTask } from './read-upload'

/** Reads what waits longer than its own job's tries take: rows outlive a queue, in a restore for instance. */
export async function readOverdueUploads() {
  const twoHoursAgo = new Date(now().getTime() - 2 * 3_600_000)
  for (const intakeId of await listUnread(twoHoursAgo)) await readUploadTask({ intakeId })
}
