import { db } from 'db/client'
import { inTransaction } from 'db/transaction'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listDeadJobs } from '~/platform/dead-jobs'
import { hastenCutOff } from '~/platform/queries-cut-off.server'
import { closeQueue, enqueue, openQueue, started } from '~/platform/queue'

const task = 'read-heavy-things'
beforeAll(() => openQueue([task], { working: true }))
afterAll(closeQueue)

/** Has all that may run now taken by a worker that is killed, and found out some time later. */
async function kill() {
  const jobs = await started().fetch(task, { batchSize: 100 })
  await sql`update pgboss.job set heartbeat_on = now() - interval '1 minute'
    where name = ${task} and state = 'active'`.execute(db)
  // The queue looks by itself every few seconds; here it looks at once.
  await sql`update pgboss.queue set monitor_on = null, monitor_claim_on = null`.execute(db)
  await started().supervise(task)
  await hastenCutOff()
  return jobs.length
}

/** Seconds until each job of a worker that was killed is taken up again, in their order. */
async function pauses() {
  const { rows } = await sql<{ pause: number }>`
    select greatest(0, extract(epoch from start_after - now()))::float8 as pause
    from pgboss.job where name = ${task} and state = 'retry' order by 1`.execute(db)
  return rows.map(({ pause }) => pause)
}

test('checklist 33: of a worker that is killed the jobs come back at once, later within a minute and not side by side; what kills its worker seven times is put aside', async () => {
  await inTransaction(async (trx) => {
    for (let number = 0; number < 40; number += 1) await enqueue(task, { number }, trx)
  })
  for (let kills = 1; kills <= 6; kills += 1) {
    expect(await kill()).toBe(40)
    const waiting = await pauses()
    expect(waiting).toHaveLength(40)
    expect(waiting.at(-1)!).toBeLessThan((kills - 1) * 9 + 1)
    if (kills > 1) expect(waiting.at(-1)! - waiting[0]!).toBeGreaterThan((kills - 1) * 3)
    // A second look takes none nearer.
    await hastenCutOff()
    const later = await pauses()
    expect(Math.abs(later[0]! - waiting[0]!)).toBeLessThan(2)
    await sql`update pgboss.job set start_after = now() where name = ${task}`.execute(db)
  }
  expect(await listDeadJobs()).toEqual([])
  expect(await kill()).toBe(40)
  expect(await pauses()).toEqual([])
  const dead = await listDeadJobs()
  expect(dead).toHaveLength(40)
  expect(dead[0]).toMatchObject({ task, tries: 7, reason: null })
}, 60_000)

test('what failed by itself waits as long as before, so that whoever it asked can recover', async () => {
  await inTransaction((trx) => enqueue(task, { number: 99 }, trx))
  const [job] = await started().fetch(task)
  await started().fail(task, job!.id, { reason: 'ECONNREFUSED' })
  await hastenCutOff()
  expect((await pauses())[0]).toBeGreaterThan(5)
})
