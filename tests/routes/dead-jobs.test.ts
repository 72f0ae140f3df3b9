import { db } from 'db/client'
import { inTransaction } from 'db/transaction'
import { sql } from 'kysely'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeQueue, enqueue, openQueue, work } from '~/platform/queue'
import { action as tryAgain } from '~/routes/admin/job-attempts'
import { loader as today } from '~/routes/admin/today'
import { lastEntryOf } from '../support/datathons'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

let works = false
let tried = 0
beforeAll(async () => {
  await openQueue(['write-letters'], { working: true })
  await work('write-letters', async () => {
    tried += 1
    if (works) return
    throw Object.assign(new Error('550 <ana@example.org> is unknown'), { code: 'EENVELOPE' })
  })
})
afterAll(closeQueue)

const ask = () => inTransaction((trx) => enqueue('write-letters', { letter: 1 }, trx))

/** Takes the pauses between its tries away, once each has begun. */
async function failEveryTime() {
  const until = Date.now() + 50_000
  const pauses: number[] = []
  for (;;) {
    const { rows } = await sql<{ state: string; pause: number; tries: number }>`
      select state, extract(epoch from start_after - now())::float8 as pause, retry_count as tries
      from pgboss.job where name = 'write-letters' and state <> 'completed'`.execute(db)
    if (rows[0]?.state === 'failed') return pauses
    if (Date.now() > until) throw new Error(`It did not fail: ${JSON.stringify(rows)}`)
    if (rows[0]?.state === 'retry' && pauses.length === rows[0].tries) {
      pauses.push(rows[0].pause)
      // With one try left, so that the test need not sit out all of them.
      await sql`update pgboss.job set start_after = now(), retry_limit = 1
        where name = 'write-letters' and state = 'retry'`.execute(db)
    }
    await wait(100)
  }
}

test('checklist 33: a job that always fails is tried again after a pause, then stands where administrators see it', async () => {
  await ask()
  const pauses = await failEveryTime()
  expect(pauses).toHaveLength(1)
  expect(pauses[0]).toBeGreaterThan(5)
  expect(tried).toBe(2)
  const admin = await somebody('administrator')
  const { jobs } = await read(today, { as: admin })
  expect(jobs).toMatchObject([{ task: 'write-letters', tries: 2, reason: 'Error EENVELOPE' }])
  expect(JSON.stringify(jobs)).not.toContain('ana@')
}, 60_000)

test('only an administrator has it tried again', async () => {
  const { jobs } = await read(today, { as: await somebody('administrator') })
  const params = { job: jobs[0]!.id }
  expect(await statusOf(post(tryAgain, {}, { params }))).toBe(302)
  const curator = await somebody('curator')
  expect(await statusOf(post(tryAgain, {}, { as: curator, params }))).toBe(403)
  expect(await lastEntryOf(curator)).toEqual({ kind: 'job.revive', outcome: 'refused:not-allowed' })
  expect(tried).toBe(2)
})

test('tried again by an administrator it is done, and the second of two buttons finds nothing', async () => {
  const admin = await somebody('administrator')
  const { jobs } = await read(today, { as: admin })
  const params = { job: jobs[0]!.id }
  works = true
  expect(await statusOf(post(tryAgain, {}, { as: admin, params }))).toBe(302)
  expect(await lastEntryOf(admin)).toEqual({ kind: 'job.revive', outcome: 'done' })
  expect(await statusOf(post(tryAgain, {}, { as: admin, params }))).toBe(404)
  expect(await statusOf(post(tryAgain, {}, { as: admin, params: { job: 'none' } }))).toBe(404)
  expect((await read(today, { as: admin })).jobs).toEqual([])
  for (let tries = 0; tried < 3 && tries < 300; tries++) await wait(100)
  expect(tried).toBe(3)
}, 60_000)
