import { lockSubmission } from '~/domains/submissions/lock-submission.server'
import { listToLock } from '~/domains/submissions/queries.server'
import { now } from '~/platform/clock'
import { settings } from '~/platform/env'
import { isAnyStampedBefore } from '~/platform/requests-in-flight'

/** Longer than any request takes: for a worker apart from the processes that answer, which cannot see theirs. */
const longestRequest = 120_000

/** Locks what was handed in, once every request that arrived before the deadline has been answered. */
export async function lockSubmissions() {
  const at = now()
  for (const { id, submissionsCloseAt } of await listToLock(at)) {
    const answering =
      settings.worker === 'inline'
        ? isAnyStampedBefore(submissionsCloseAt)
        : at.getTime() - submissionsCloseAt.getTime() < longestRequest
    if (!answering) await lockSubmission(id, at)
  }
}
