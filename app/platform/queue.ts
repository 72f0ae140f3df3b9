import { fromKysely, PgBoss, type Job, type JobResult } from 'pg-boss'
import { databaseUrl } from 'db/address'
import type { Db } from 'db/client'
import { isDatabaseAway, lostDatabase } from './database-watch'
import { errorKind, placesOf } from './error-kind'
import { log } from './log'
import { hastenCutOff } from './queries-cut-off.server'

/** Where jobs that failed every time are kept until somebody looks: `dead-jobs.ts`. */
export const dead = 'dead'

/**
 * Seconds without a sign of life after which a job's worker counts as killed, and between two looks for such. Else the job
 * would be taken up again after its longest time.
 */
const heartbeat = 15
const look = 10

let boss: PgBoss | undefined
let looking: NodeJS.Timeout | undefined
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
    superviseIntervalSeconds: look,
    monitorIntervalSeconds: look,
  })
  boss.on('error', stumbled)
  await boss.start()
  // Asked once: making sure of each that exists takes a round for each.
  const existing = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  if (!existing.has(dead)) await boss.createQueue(dead, { retryLimit: 0, deleteAfterSeconds: 0 })
  for (const name of names.filter((each) => !existing.has(each))) {
    // Tried six times more, over a quarter of an hour or, where it kills whoever tries, some minutes; then it is put
    // aside where administrators see it.
    const options = {
      retryLimit: 6,
      retryDelay: 10,
      retryBackoff: true,
      deadLetter: dead,
      notify: true,
      heartbeatSeconds: heartbeat,
    }
    await boss.createQueue(name, options)
  }
  const older = names.filter((name) => existing.has(name)).map((name) => existing.get(name)!)
  for (const { name, heartbeatSeconds } of older)
    if (heartbeatSeconds !== heartbeat)
      await boss.updateQueue(name, { heartbeatSeconds: heartbeat })
  if (working) looking = setInterval(() => hastenCutOff().catch(stumbled), look * 1000)
}

/** Without a database the queue stumbles at every step; that it is away is said once. */
function stumbled(error: Error) {
  if (!lostDatabase(error) && !isDatabaseAway())
    log.error({ reason: error.message }, 'the queue stumbled')
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
    // One at a time: a job that kills its worker, try after try, takes no other along to where the dead ones are.
    batchSize: 1,
    notifyPollingIntervalSeconds: 10,
  } as const
  let worker = ''
  const take = async (jobs: Job<Data>[]) => {
    // Where there was one there may be another: it looks anew at once, not at its next turn.
    started().notifyWorker(worker)
    const results: JobResult[] = []
    for (const job of jobs) results.push(ending ? postpone(job) : await attempt(job))
    return results
  }
  worker = await started().work<Data, JobResult[], typeof options>(name, options, take)
}

/** What was fetched and had not begun when the process was told to end. */
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
  clearInterval(looking)
  await boss?.stop({ graceful: true, timeout: 40_000 })
  boss = undefined
}
