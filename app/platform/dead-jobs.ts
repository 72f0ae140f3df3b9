import { fromKysely, type JobWithMetadata } from 'pg-boss'
import type { Db } from 'db/client'
import { dead, started } from './queue'

export interface DeadJob {
  /** Of the newest job that failed alike. */
  id: string
  task: string
  /** When it was first asked for, and when it was last given up. */
  askedAt: Date
  failedAt: Date
  /** How often it was tried, all jobs that failed alike together. */
  tries: number
  /** The kind of its last error; null where it did not end: its process was cut off, or it took too long. */
  reason: string | null
}

const most = 1000

/**
 * Jobs that failed every time, oldest first. What recurs fails again at every turn, so jobs of one task about the same
 * thing are one.
 */
export async function listDeadJobs(): Promise<DeadJob[]> {
  return [...(await alike()).values()].map((jobs) => {
    const [oldest, newest] = [jobs[0]!, jobs.at(-1)!]
    const { reason } = (newest.sourceOutput ?? {}) as { reason?: unknown }
    return {
      id: newest.id,
      task: newest.sourceName ?? dead,
      askedAt: oldest.sourceCreatedOn ?? oldest.createdOn,
      failedAt: newest.createdOn,
      tries: jobs.reduce((sum, { sourceRetryCount }) => sum + (sourceRetryCount ?? 0) + 1, 0),
      reason: typeof reason === 'string' ? reason : null,
    }
  })
}

/**
 * Gives a dead job its tries anew, in the queue that it came from; those that failed alike fall away.
 * @returns false where there is no such job, since somebody was quicker
 */
export async function reviveDeadJob(id: string, trx: Db): Promise<boolean> {
  const jobs = [...(await alike()).values()].find((some) => some.some((job) => job.id === id))
  if (!jobs) return false
  const on = { db: fromKysely(trx) }
  const moved = await started().redrive(dead, { ids: [id], ...on })
  const others = jobs.map((job) => job.id).filter((other) => other !== id)
  if (moved > 0 && others.length > 0) await started().deleteJob(dead, others, on)
  return moved > 0
}

async function alike(): Promise<Map<string, JobWithMetadata[]>> {
  const jobs = await started().findJobs<object>(dead, { limit: most, queued: true })
  const groups = new Map<string, JobWithMetadata[]>()
  for (const job of jobs) {
    const what = `${job.sourceName} ${JSON.stringify(job.data)}`
    groups.set(what, [...(groups.get(what) ?? []), job])
  }
  return groups
}
