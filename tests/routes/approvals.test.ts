import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { listWaiting } from '~/domains/overview/list-waiting.server'
import type { Viewer } from '~/domains/people/rules'
import { realTime } from '~/platform/clock'
import { action as deleteAccount } from '~/routes/account/deletion'
import { action as withdraw } from '~/routes/account/approval-withdrawal'
import { action as name, loader as own } from '~/routes/account/approvals'
import { action as accept } from '~/routes/account/deputy-acceptance'
import { action as end } from '~/routes/account/deputy-end'
import { loader as all } from '~/routes/admin/approvals'
import { loader as organize } from '~/routes/datathons/organize'
import { action as request, loader as requestPage } from '~/routes/judging/publication'
import { action as decide, loader as decisionPage } from '~/routes/judging/publication-decision'
import { loader as results } from '~/routes/judging/results'
import { action as submit } from '~/routes/judging/sheet-submission'
import { action as draw } from '~/routes/judging/organize'
import { appoint } from '../support/deputies'
import { enrol } from '../support/factors'
import { afterJudging, datathonToJudge, sheetOf, whileJudging } from '../support/judging'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const day = 86_400_000

/** A datathon of one submission and one judge, whose sheet is in: its results can be published. */
async function judged() {
  const event = await datathonToJudge({ teams: 1, judges: 1, perSubmission: 1 })
  const params = { datathon: event.slug }
  await post(draw, {}, { as: event.organizer, at: whileJudging, params })
  const { id } = await db
    .selectFrom('judgeAssignment')
    .select('id')
    .where('submissionId', '=', event.teams[0]!.submissionId)
    .executeTakeFirstOrThrow()
  const asked = { as: event.judges[0]!, at: whileJudging, params: { assignment: id } }
  await post(submit, sheetOf(event, [3, 3, 3]), asked)
  const as = (viewer: Viewer, at = afterJudging) => ({ as: viewer, at, params })
  const form = {
    'awards[0].award': event.awards[0]!.id,
    'awards[0].submission': event.teams[0]!.submissionId,
    'awards[0].reason': '',
    note: 'Está todo',
    understood: 'on',
  }
  const published = async () => (await read(results, { params })).published !== null
  return { ...event, as, form, published }
}

const approve = { decision: 'approved' }

test('checklist 40: one person asks to publish results, only another can, and it happens at the approval', async () => {
  const event = await judged()
  const second = await somebody('organizer')
  expect(await statusOf(post(request, event.form, event.as(event.organizer)))).toBe(302)
  expect(await event.published()).toBe(false)
  expect(await post(decide, approve, event.as(event.organizer))).toMatchObject({
    error: { '': ['own-request'] },
  })
  expect(await event.published()).toBe(false)
  const seen = await read(decisionPage, event.as(second))
  const first = await read(requestPage, event.as(event.organizer))
  expect(seen.preview?.ranking).toEqual(first.preview?.ranking)
  expect(seen.awards).toEqual([
    expect.objectContaining({ submissionId: event.teams[0]!.submissionId }),
  ])
  expect(first.approval.pending).toMatchObject({ isOwn: true, reason: 'Está todo' })
  expect(await statusOf(post(decide, approve, event.as(second)))).toBe(302)
  expect(await event.published()).toBe(true)
  const row = await db
    .selectFrom('approval')
    .select(['askedBy', 'decidedBy', 'decision', 'usedAt'])
    .where('objectId', '=', event.id)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({
    askedBy: event.organizer.id,
    decidedBy: second.id,
    decision: 'approved',
    usedAt: afterJudging,
  })
  const newest = (await listEntriesAfter((await findHead())!.number - 1, 1))[0]!
  expect(newest).toMatchObject({ kind: 'results.publish', outcome: 'done', objectId: event.id })
})

test('checklist 40: nobody without a word in it decides, and the request alone publishes nothing', async () => {
  const event = await judged()
  await post(request, event.form, event.as(event.organizer))
  for (const stranger of [await somebody(), await somebody('curator'), event.judges[0]!]) {
    expect(await statusOf(read(decisionPage, event.as(stranger)))).toBe(403)
    expect(await post(decide, approve, event.as(stranger))).toMatchObject({
      error: { '': ['not-allowed'] },
    })
  }
  expect(await event.published()).toBe(false)
  expect(await statusOf(read(decisionPage, { params: { datathon: event.slug } }))).toBe(302)
})

test('what somebody asked for ends when they delete their account, and the next one asks anew', async () => {
  const event = await judged()
  const [asker, second] = [await somebody('organizer'), await somebody('organizer')]
  expect(await statusOf(post(request, event.form, event.as(asker)))).toBe(302)
  const leaving = { handle: asker.handle, password: '' }
  expect(await statusOf(post(deleteAccount, leaving, { as: asker, at: afterJudging }))).toBe(302)
  expect((await read(requestPage, event.as(second))).approval.pending).toBeNull()
  expect(await statusOf(post(decide, approve, event.as(second)))).not.toBe(302)
  expect(await event.published()).toBe(false)
  expect(await statusOf(post(request, event.form, event.as(second)))).toBe(302)
})

test('checklist 40: of fifty approvals at once, one publishes', async () => {
  const event = await judged()
  await post(request, event.form, event.as(event.organizer))
  const seconds = await Promise.all(Array.from({ length: 5 }, () => somebody('organizer')))
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => post(decide, approve, event.as(seconds[n % 5]!))),
  )
  expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1)
  const told = await db
    .selectFrom('notification')
    .select('id')
    .where('recipientId', '=', event.teams[0]!.member.id)
    .where('kind', '=', 'results-published')
    .execute()
  expect(told).toHaveLength(1)
})

test('what was approved is what happens: a change since the request voids it', async () => {
  const event = await judged()
  await post(request, event.form, event.as(event.organizer))
  await db.updateTable('score').set({ level: 0 }).where('level', '=', 3).execute()
  const second = await somebody('administrator')
  expect(await post(decide, approve, event.as(second))).toMatchObject({
    error: { '': ['changed-since-asked'] },
  })
  expect(await event.published()).toBe(false)
})

test('a refusal needs its reason, reaches who asked, and leaves the way open', async () => {
  const event = await judged()
  const second = await somebody('organizer')
  await post(request, event.form, event.as(event.organizer))
  expect(await post(decide, { decision: 'refused' }, event.as(second))).toMatchObject({
    error: { reason: ['required'] },
  })
  const refused = { decision: 'refused', reason: 'Falta revisar un empate' }
  await post(decide, refused, event.as(second))
  expect(await event.published()).toBe(false)
  const notices = await db
    .selectFrom('notification')
    .select(['recipientId', 'kind'])
    .where('recipientId', 'in', [event.organizer.id, second.id])
    .where('kind', 'like', 'approval-%')
    .execute()
  expect(notices).toContainEqual({ recipientId: event.organizer.id, kind: 'approval-refused' })
  expect(notices).toContainEqual({ recipientId: second.id, kind: 'approval-decided' })
  expect(await statusOf(post(request, event.form, event.as(event.organizer)))).toBe(302)
})

test('the same is asked for once at a time; after a week it has to be asked for anew', async () => {
  const event = await judged()
  const second = await somebody('organizer')
  await post(request, event.form, event.as(event.organizer))
  expect(await post(request, event.form, event.as(second))).toMatchObject({
    error: { '': ['approval-pending'] },
  })
  const late = new Date(afterJudging.getTime() + 8 * day)
  expect(await post(decide, approve, event.as(second, late))).toMatchObject({
    error: { '': ['approval-expired'] },
  })
  expect(await statusOf(post(request, event.form, event.as(second, late)))).toBe(302)
})

test('who asked can take it back, and nobody else', async () => {
  const event = await judged()
  await post(request, event.form, event.as(event.organizer))
  const { approval } = await read(requestPage, event.as(event.organizer))
  const params = { approval: approval.pending!.id }
  const other = { as: await somebody('organizer'), at: afterJudging, params }
  expect(await statusOf(post(withdraw, {}, other))).toBe(403)
  expect(await statusOf(post(withdraw, {}, { ...other, as: event.organizer }))).toBe(302)
  expect((await read(requestPage, event.as(event.organizer))).approval.pending).toBeNull()
})

test('where nobody else could approve, the page says so and the request is refused', async () => {
  const event = await judged()
  const everybody = await db.selectFrom('instanceRole').selectAll().execute()
  await db.deleteFrom('instanceRole').execute()
  const page = await read(requestPage, event.as(event.organizer))
  expect(page.approval.others).toEqual([])
  expect(await post(request, event.form, event.as(event.organizer))).toMatchObject({
    error: { '': ['nobody-else'] },
  })
  await appoint(event.organizer, await somebody(), afterJudging)
  expect((await read(requestPage, event.as(event.organizer))).approval.others).toEqual([])
  expect(await post(request, event.form, event.as(event.organizer))).toMatchObject({
    error: { '': ['nobody-else'] },
  })
  if (everybody.length > 0) await db.insertInto('instanceRole').values(everybody).execute()
})

test('a deputy decides in the place of who named them once they agreed, and not after it has ended', async () => {
  const event = await judged()
  const second = await somebody('organizer')
  const deputy = await somebody()
  await post(name, { handle: deputy.handle }, { as: second, at: afterJudging })
  expect(await statusOf(read(decisionPage, event.as(deputy)))).toBe(403)
  const { deputies } = await read(own, { as: deputy, at: afterJudging })
  const params = { deputy: deputies[0]!.id }
  expect(await statusOf(post(accept, {}, { as: await somebody(), params }))).toBe(404)
  const early = await statusOf(post(accept, {}, { as: deputy, at: afterJudging, params }))
  expect(early).toBe(409)
  await enrol(deputy, realTime())
  await post(accept, {}, { as: deputy, at: afterJudging, params })
  await post(request, event.form, event.as(event.organizer))
  expect((await read(decisionPage, event.as(deputy))).others).toContainEqual({
    handle: deputy.handle,
    principal: second.handle,
  })
  const waiting = await listWaiting(deputy, afterJudging)
  expect(waiting).toContainEqual(expect.objectContaining({ kind: 'decideApproval' }))
  await post(end, {}, { as: second, at: afterJudging, params })
  expect(await statusOf(read(decisionPage, event.as(deputy)))).toBe(403)
  expect(await post(decide, approve, event.as(deputy))).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  await appoint(second, deputy, afterJudging)
  await post(decide, approve, event.as(deputy))
  const row = await db
    .selectFrom('approval')
    .select(['decidedBy', 'decidedFor'])
    .where('objectId', '=', event.id)
    .executeTakeFirstOrThrow()
  expect(row).toEqual({ decidedBy: deputy.id, decidedFor: second.id })
})

test('a deputy who asked does not decide, nor does a deputy before their first day', async () => {
  const event = await judged()
  const second = await somebody('organizer')
  const deputy = await somebody('organizer')
  await appoint(second, deputy, afterJudging)
  const later = await somebody()
  await enrol(later, realTime())
  const principal = await somebody('organizer')
  const first = new Date(afterJudging.getTime() + 3 * day).toISOString().slice(0, 10)
  await post(name, { handle: later.handle, from: first }, { as: principal, at: afterJudging })
  const { deputies } = await read(own, { as: later, at: afterJudging })
  await post(accept, {}, { as: later, at: afterJudging, params: { deputy: deputies[0]!.id } })
  await post(request, event.form, event.as(deputy))
  expect(await post(decide, approve, event.as(deputy))).toMatchObject({
    error: { '': ['own-request'] },
  })
  expect(await statusOf(read(decisionPage, event.as(later)))).toBe(403)
  const then = new Date(afterJudging.getTime() + 4 * day)
  expect(await statusOf(read(decisionPage, event.as(later, then)))).toBe(200)
})

test('only those whose word is waited for name a deputy: one other person at a time', async () => {
  const organizer = await somebody('organizer')
  const other = await somebody()
  expect(await post(name, { handle: other.handle }, { as: await somebody() })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await post(name, { handle: organizer.handle }, { as: organizer })).toMatchObject({
    error: { handle: ['own-deputy'] },
  })
  expect(await post(name, { handle: 'nadie-asi' }, { as: organizer })).toMatchObject({
    error: { handle: ['not-a-person'] },
  })
  const backwards = { handle: other.handle, from: '2099-02-02', until: '2099-02-01' }
  expect(await post(name, backwards, { as: organizer })).toMatchObject({
    error: { until: ['until-before-from'] },
  })
  expect(
    await post(name, { handle: other.handle, until: '2001-01-01' }, { as: organizer }),
  ).toMatchObject({ error: { until: ['day-passed'] } })
  expect(await statusOf(post(name, { handle: other.handle }, { as: organizer }))).toBe(302)
  expect(await post(name, { handle: other.handle }, { as: organizer })).toMatchObject({
    error: { '': ['deputy-named-already'] },
  })
})

test('an approval waits on the pages of those who may decide, and is on record for administrators', async () => {
  const event = await judged()
  const second = await somebody('organizer')
  const administrator = await somebody('administrator')
  await post(request, event.form, event.as(event.organizer))
  const mine = await listWaiting(event.organizer, afterJudging)
  expect(mine.map(({ kind }) => kind)).not.toContain('publishResults')
  expect(mine.map(({ kind }) => kind)).not.toContain('decideApproval')
  for (const viewer of [second, administrator])
    expect(await listWaiting(viewer, afterJudging)).toContainEqual(
      expect.objectContaining({
        kind: 'decideApproval',
        path: `/organize/${event.slug}/judging/publication/decision`,
      }),
    )
  const { tasks } = await read(organize, event.as(second))
  expect(tasks.map(({ kind }) => kind)).toContain('decide')
  const { approvals } = await read(all, { as: administrator, at: afterJudging })
  expect(approvals).toContainEqual(
    expect.objectContaining({ asker: event.organizer.handle, state: 'waiting' }),
  )
  expect(await statusOf(read(all, { as: second }))).toBe(403)
})
