import { fromKysely, PgBoss, type Job, type JobResult } from 'pg-boss'
import { databaseUrl } from 'db/address'
import type { Db } from 'db/client'
import { isDatabaseAway, lostDatabase } from './database-watch'
import { errorKind, placesOf } from './error-kind'
import { log } from './log'

/** Where jobs that failed every time are kept until somebody looks: `dead-jobs.ts`. */
export const dead = 'dead'

let boss: PgBoss | undefined
let ending = false

export function started(): PgBoss {
  if (!boss) throw new Error('The queue has not been opened.')
  return boss
}

/**
 * Opens the queue over the same database and makes sure of its tables. Every process that enqueues opens it; the
 * one that works also wakes what recurs.
 */
export async function openQueue(names: string[], { working }: { working: boolean }): Promise<void> {
  ending = false
  boss = new PgBoss({
    connectionString: await databaseUrl(),
    application_name: 'tequio-queue',
    max: working ? 4 : 1,
    supervise: working,
    useListenNotify: working,
    schedule: working,
  })
  boss.on('error', (error) => {
    // Without a database it stumbles at every step; that it is away is said once.
    if (!lostDatabase(error) && !isDatabaseAway())
      log.error({ reason: error.message }, 'the queue stumbled')
  })
  await boss.start()
  // Asked once: making sure of each that exists takes a round for each.
  const existing = new Set((await boss.getQueues()).map(({ name }) => name))
  if (!existing.has(dead)) await boss.createQueue(dead, { retryLimit: 0, deleteAfterSeconds: 0 })
  for (const name of names.filter((each) => !existing.has(each))) {
    // Six tries over about an hour, then the job is put aside where administrators see it.
    const options = {
      retryLimit: 6,
      retryDelay: 10,
      retryBackoff: true,
      deadLetter: dead,
      notify: true,
      // A job whose worker was killed is taken up again after a minute or two, not after its longest time.
      heartbeatSeconds: 30,
    }
    await boss.createQueue(name, options)
  }
}

/** Puts a task into the queue within a transaction: rolled back, it never was. */
export async function enqueue(name: string, data: object, trx: Db): Promise<void> {
  await started().send(name, data, { db: fromKysely(trx) })
}

/** Has a recurring task done now, out of turn. */
export async function wake(name: string): Promise<void> {
  await started().send(name, {})
}

/**
 * Works off a queue, a job after the other. It is woken as a job arrives; a throw brings that one back after a pause.
 */
export async function work<Data extends object>(
  name: string,
  task: (data: Data) => Promise<void>,
): Promise<void> {
  const attempt = async (job: Job<Data>): Promise<JobResult> => {
    try {
      await task(job.data)
      return { id: job.id, status: 'completed' }
    } catch (error) {
      const reason = errorKind(error)
      log.warn({ task: name, job: job.id, reason, at: placesOf(error) }, 'a task failed')
      return { id: job.id, status: 'failed', output: { reason } }
    }
  }
  const options = {
    perJobResults: true,
    batchSize: 20,
    burstWhenBatchFull: true,
    notifyPollingIntervalSeconds: 10,
  } as const
  await started().work<Data, JobResult[], typeof options>(name, options, async (jobs) => {
    const results: JobResult[] = []
    for (const job of jobs) results.push(ending ? postpone(job) : await attempt(job))
    return results
  })
}

/** Of what was fetched together, all that had not begun when the process was told to end. */
function postpone({ id }: Job): JobResult {
  return { id, status: 'failed', output: { reason: 'not begun before the end' } }
}

/** Wakes a task at a cadence; whichever process comes first takes it. */
export async function recur(name: string, cron: string): Promise<void> {
  await started().schedule(name, cron)
}

export async function isQueueReady(): Promise<boolean> {
  return boss !== undefined && (await boss.isInstalled())
}

/** Lets running jobs finish, for 40 seconds at most, then leaves; what has not ended will be tried again. */
export async function closeQueue(): Promise<void> {
  ending = true
  await boss?.stop({ graceful: true, timeout: 40_000 })
  boss = undefined
}
