import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { insertDatathonRole } from '~/domains/datathons/queries-people.server'
import { findDatathon } from '~/domains/datathons/queries.server'
import { insertMembership } from '~/domains/organizations/queries-memberships.server'
import type { Viewer } from '~/domains/people/rules'
import { action as assign } from '~/routes/judging/assignments'
import { action as conflict } from '~/routes/judging/conflict'
import { action as saveDraft } from '~/routes/judging/draft'
import { action as draw, loader as desk } from '~/routes/judging/organize'
import { loader as queue } from '~/routes/judging/queue'
import { action as reopen } from '~/routes/judging/reopening'
import { action as save, loader as page } from '~/routes/judging/sheet'
import { action as submit } from '~/routes/judging/sheet-submission'
import { action as withdraw } from '~/routes/judging/withdrawal'
import { inTransaction } from 'db/transaction'
import { afterJudging, datathonToJudge, deadline, sheetOf, whileJudging } from '../support/judging'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

type Event = Awaited<ReturnType<typeof datathonToJudge>>

const drawn = async (wanted?: Parameters<typeof datathonToJudge>[0]) => {
  const event = await datathonToJudge(wanted)
  await post(draw, {}, asOrganizer(event))
  return event
}
const asOrganizer = ({ organizer, slug }: Event, at = whileJudging) => ({
  as: organizer,
  at,
  params: { datathon: slug },
})
const asJudge = (judge: Viewer, assignment: string, at = whileJudging) => ({
  as: judge,
  at,
  params: { assignment },
  path: `/judge/${assignment}`,
})

async function assignmentsOf(judge: Viewer) {
  const { datathons } = await read(queue, { as: judge, at: whileJudging })
  return datathons.flatMap(({ assignments }) => assignments)
}
const firstOf = async (judge: Viewer) => (await assignmentsOf(judge))[0]!

async function toldOf(person: Viewer) {
  const rows = await db
    .selectFrom('notification')
    .select('kind')
    .where('recipientId', '=', person.id)
    .execute()
  return rows.map(({ kind }) => kind)
}

const newestOutcome = async () =>
  (await listEntriesAfter((await findHead())!.number - 1, 1))[0]!.outcome
const entriesSoFar = async () => (await findHead())?.number ?? 0

test('checklist 14: an organiser draws once hand-ins have closed; every judge is told once', async () => {
  const event = await datathonToJudge()
  const early = await post(draw, {}, asOrganizer(event, new Date(deadline.getTime() - 1)))
  expect(early).toMatchObject({ refusal: 'submissions-still-open' })
  expect(await statusOf(post(draw, {}, asOrganizer(event)))).toBe(302)
  for (const judge of event.judges) {
    expect(await assignmentsOf(judge)).toHaveLength(2)
    expect(await toldOf(judge)).toEqual(['judging-assigned'])
  }
})

test('drawing a second time changes nothing and tells nobody', async () => {
  const event = await drawn()
  const before = await assignmentsOf(event.judges[0]!)
  await post(draw, {}, asOrganizer(event))
  expect(await assignmentsOf(event.judges[0]!)).toEqual(before)
  expect(await toldOf(event.judges[0]!)).toEqual(['judging-assigned'])
})

test('nothing is drawn while a submission waits for its lock, without judges, or by somebody else', async () => {
  const event = await datathonToJudge()
  const { submissionId } = event.teams[0]!
  const setState = (state: string) =>
    db.updateTable('submission').set({ state }).where('id', '=', submissionId).execute()
  await setState('submitted')
  expect(await post(draw, {}, asOrganizer(event))).toMatchObject({
    refusal: 'submissions-not-locked-yet',
  })
  const alone = await datathonToJudge({ judges: 0 })
  expect(await post(draw, {}, asOrganizer(alone))).toMatchObject({ refusal: 'no-judges' })
  const empty = await datathonToJudge({ teams: 0 })
  expect(await post(draw, {}, asOrganizer(empty))).toMatchObject({ refusal: 'nothing-to-judge' })
  const asked = asOrganizer(event)
  expect(await read(desk, asked)).toMatchObject({ locking: 1, mayDraw: false })
  await setState('locked')
  expect(await read(desk, asked)).toMatchObject({ locking: 0, mayDraw: true })
  const stranger = { ...asOrganizer(event), as: event.judges[0]! }
  expect(await post(draw, {}, stranger)).toMatchObject({ refusal: 'not-allowed' })
  expect(await newestOutcome()).toBe('refused:not-allowed')
  expect(await statusOf(read(desk, stranger))).toBe(403)
  expect(await statusOf(read(desk, { ...asOrganizer(event), as: null }))).toBe(302)
  expect(await post(draw, {}, asOrganizer(event, afterJudging))).toMatchObject({
    refusal: 'judging-closed',
  })
})

test('checklist 14: nobody judges their own team, nor a brief of their own organisation', async () => {
  const event = await datathonToJudge({ judges: 2, teams: 2, perSubmission: 2 })
  const [member] = event.teams
  await inTransaction((trx) =>
    insertDatathonRole(
      {
        datathonId: event.id,
        personId: member!.member.id,
        role: 'judge',
        grantedBy: event.organizer.id,
      },
      trx,
    ),
  )
  await inTransaction((trx) =>
    insertMembership(
      {
        organizationId: event.challenge.organizationId,
        personId: event.judges[0]!.id,
        role: 'member',
        joinedAt: deadline,
      },
      trx,
    ),
  )
  await post(draw, {}, asOrganizer(event))
  expect(await assignmentsOf(event.judges[0]!)).toEqual([])
  expect(await assignmentsOf(member!.member)).toHaveLength(1)
  const { progress } = await read(desk, asOrganizer(event))
  expect(progress.bySubmission.map(({ missing }) => missing).toSorted()).toEqual([0, 1])
})

test('by hand a submission goes to a judge without a conflict, once', async () => {
  const event = await drawn({ judges: 2, teams: 2, perSubmission: 1 })
  const { submissionId } = event.teams[0]!
  const { progress } = await read(desk, asOrganizer(event))
  const there = progress.bySubmission.find(({ id }) => id === submissionId)!.judges[0]
  const other = event.judges.find(({ handle }) => handle !== there)!
  const give = (handle: string, submission = submissionId) =>
    post(assign, { handle, submission }, asOrganizer(event))
  expect(await give(there!)).toMatchObject({ error: { handle: ['already-assigned'] } })
  expect(await give((await somebody()).handle)).toMatchObject({
    error: { handle: ['not-a-judge'] },
  })
  expect(await give('nadie-se-llama-asi')).toMatchObject({ error: { handle: ['not-a-person'] } })
  expect(await give(other.handle, crypto.randomUUID())).toMatchObject({
    error: { submission: ['not-a-choice'] },
  })
  await db
    .insertInto('conflictOfInterest')
    .values({ submissionId, judgeId: other.id, reason: 'Hermanos', declaredAt: deadline })
    .execute()
  expect(await give(other.handle)).toMatchObject({ error: { handle: ['judge-has-conflict'] } })
  await db.deleteFrom('conflictOfInterest').where('judgeId', '=', other.id).execute()
  expect(await statusOf(give(other.handle))).toBe(302)
  expect(await assignmentsOf(other)).toHaveLength(2)
  const asStranger = { ...asOrganizer(event), as: other }
  const reply = await post(assign, { handle: other.handle, submission: submissionId }, asStranger)
  expect(reply).toMatchObject({ error: { '': ['not-allowed'] } })
})

test('a submission can be taken back from a judge until their sheet is in', async () => {
  const event = await drawn()
  const [judge] = event.judges
  const [one, two] = await assignmentsOf(judge!)
  const take = (assignment: string, as = event.organizer) =>
    post(withdraw, {}, { as, at: whileJudging, params: { datathon: event.slug, assignment } })
  expect(await take(one!.id, judge!)).toMatchObject({ refusal: 'not-allowed' })
  expect(await statusOf(take(one!.id))).toBe(302)
  await post(submit, sheetOf(event, [3, 3, 3]), asJudge(judge!, two!.id))
  expect(await take(two!.id)).toMatchObject({ refusal: 'sheet-submitted' })
  expect(await take(crypto.randomUUID())).toMatchObject({ refusal: 'not-found' })
  expect((await assignmentsOf(judge!)).map(({ id }) => id)).toEqual([two!.id])
})

test('a sheet is its judge’s alone: to everybody else it does not exist', async () => {
  const event = await drawn()
  const [judge, other] = event.judges
  const { id } = await firstOf(judge!)
  for (const as of [other!, event.organizer, event.teams[0]!.member]) {
    expect(await statusOf(read(page, asJudge(as, id)))).toBe(404)
    expect(await newestOutcome()).toBe('refused:not-found')
    expect(await statusOf(post(save, sheetOf(event, [1]), asJudge(as, id)))).toBe(404)
    expect(await statusOf(post(submit, sheetOf(event, [1, 1, 1]), asJudge(as, id)))).toBe(404)
    expect(await statusOf(post(saveDraft, sheetOf(event, [1]), asJudge(as, id)))).toBe(404)
  }
  expect(await statusOf(read(page, { ...asJudge(judge!, id), as: null }))).toBe(302)
  expect(await statusOf(read(page, asJudge(judge!, 'no-id')))).toBe(404)
})

test('blind judging shows neither team nor repository; open judging shows the team', async () => {
  const blind = await drawn({ blind: true })
  const hidden = await read(page, asJudge(blind.judges[0]!, (await firstOf(blind.judges[0]!)).id))
  for (const { name, teamId } of blind.teams) {
    expect(JSON.stringify(hidden)).not.toContain(name)
    expect(JSON.stringify(hidden)).not.toContain(teamId)
  }
  expect(JSON.stringify(hidden)).not.toContain('equipo/')
  expect(JSON.stringify(await read(queue, { as: blind.judges[0]! }))).not.toContain('Equipo')
  const open = await drawn({ blind: false })
  const shown = await read(page, asJudge(open.judges[0]!, (await firstOf(open.judges[0]!)).id))
  expect(open.teams.map(({ name }) => name)).toContain(shown.document.team)
})

test('a half sheet is kept without an audit entry, and the first one locks the rubric', async () => {
  const event = await drawn()
  const [judge] = event.judges
  const { id } = await firstOf(judge!)
  expect((await findDatathon(event.slug))?.rubricLockedAt).toBeNull()
  const before = await entriesSoFar()
  const form = sheetOf(event, [3], { feedback: 'Abre sin conexión.', privateNote: 'Preguntar.' })
  expect(await statusOf(post(save, form, asJudge(judge!, id)))).toBe(302)
  expect(await entriesSoFar()).toBe(before)
  expect((await findDatathon(event.slug))?.rubricLockedAt).toEqual(whileJudging)
  const { sheet } = await read(page, asJudge(judge!, id))
  expect(sheet.start).toMatchObject({ feedback: 'Abre sin conexión.', privateNote: 'Preguntar.' })
  expect(sheet.start.criteria.map(({ level }) => level)).toEqual(['3', '', ''])
})

test('a page that has not seen what another one saved does not write over it, and loses nothing', async () => {
  const event = await drawn()
  const [judge] = event.judges
  const asked = asJudge(judge!, (await firstOf(judge!)).id)
  await post(save, sheetOf(event, [3], { page: 'laptop' }), asked)
  const stale = sheetOf(event, [1], { page: 'phone', feedback: 'Desde el teléfono' })
  expect(await post(save, stale, asked)).toMatchObject({
    error: { '': ['saved-elsewhere'] },
    initialValue: { feedback: 'Desde el teléfono' },
  })
  const { base } = (await read(page, asked)).sheet
  const seen = sheetOf(event, [1], { page: 'phone', base, feedback: 'Desde el teléfono' })
  expect(await statusOf(post(save, seen, asked))).toBe(302)
})

test('the script of a sheet is told when it was saved, or why not', async () => {
  const event = await drawn()
  const [judge] = event.judges
  const asked = asJudge(judge!, (await firstOf(judge!)).id)
  const answer = await post(saveDraft, sheetOf(event, [2]), asked)
  expect(await answer.json()).toEqual({ savedAt: whileJudging.toISOString() })
  const elsewhere = await post(saveDraft, sheetOf(event, [2], { page: 'other' }), asked)
  expect([elsewhere.status, await elsewhere.json()]).toEqual([409, { refusal: 'saved-elsewhere' }])
  expect((await post(saveDraft, { page: 'x' }, asked)).status).toBe(400)
})

test('only a whole sheet is handed in; half a one is kept, and says all that it lacks', async () => {
  const event = await drawn()
  const [judge] = event.judges
  const asked = asJudge(judge!, (await firstOf(judge!)).id)
  expect(await post(submit, sheetOf(event, [4]), asked)).toMatchObject({
    error: {
      'criteria[1].level': ['criterion-not-answered'],
      'criteria[2].level': ['criterion-not-answered'],
    },
  })
  expect((await read(page, { ...asked, sent: true })).scoring).toBe(true)
  expect((await read(page, asked)).scoring).toBe(false)
  expect((await read(page, asked)).sheet.start.criteria[0]?.level).toBe('4')
  expect(await statusOf(post(submit, sheetOf(event, [4, 0, 2]), asked))).toBe(302)
  expect(await newestOutcome()).toBe('done')
  const { settled } = await read(page, asked)
  expect(settled).toMatchObject({ submitted: true, mayReopen: true })
})

test('a sheet that is in stays as it is until its judge opens it again', async () => {
  const event = await drawn()
  const [judge] = event.judges
  const asked = asJudge(judge!, (await firstOf(judge!)).id)
  expect(await statusOf(post(reopen, {}, asked))).toBe(302)
  expect(await newestOutcome()).toBe('refused:sheet-not-submitted')
  await post(submit, sheetOf(event, [4, 4, 4]), asked)
  expect(await post(submit, sheetOf(event, [0, 0, 0]), asked)).toMatchObject({
    error: { '': ['sheet-submitted'] },
  })
  expect(await post(save, sheetOf(event, [0]), asked)).toMatchObject({
    error: { '': ['sheet-submitted'] },
  })
  await post(reopen, {}, asked)
  expect(await statusOf(post(submit, sheetOf(event, [1, 1, 1]), asked))).toBe(302)
})

test('the second in which judging closes is too late for everything', async () => {
  const event = await drawn()
  const [judge] = event.judges
  const [one, two] = await assignmentsOf(judge!)
  await post(submit, sheetOf(event, [4, 4, 4]), asJudge(judge!, two!.id))
  const late = asJudge(judge!, one!.id, afterJudging)
  const closed = { error: { '': ['judging-closed'] } }
  expect(await post(save, sheetOf(event, [3]), late)).toMatchObject(closed)
  expect(await post(submit, sheetOf(event, [3, 3, 3]), late)).toMatchObject(closed)
  expect(await post(conflict, { reason: 'Somos vecinas' }, late)).toMatchObject(closed)
  await post(reopen, {}, asJudge(judge!, two!.id, afterJudging))
  expect(await newestOutcome()).toBe('refused:judging-closed')
  expect((await read(page, late)).settled).toMatchObject({ submitted: false, mayReopen: false })
})

test('a declared conflict takes the sheet away, closes the reading and calls for somebody else', async () => {
  const event = await drawn({ judges: 3, teams: 2, perSubmission: 1 })
  const judge = (
    await Promise.all(event.judges.map(async (j) => ({ j, all: await assignmentsOf(j) })))
  ).find(({ all }) => all.length > 0)!.j
  const { id } = await firstOf(judge)
  const asked = asJudge(judge, id)
  await post(submit, sheetOf(event, [4, 4, 4]), asked)
  expect(await post(conflict, { reason: '' }, asked)).toMatchObject({
    error: { reason: ['required'] },
  })
  expect(await statusOf(post(conflict, { reason: 'Trabajé con el equipo' }, asked))).toBe(302)
  expect(await statusOf(read(page, asked))).toBe(404)
  expect(await toldOf(event.organizer)).toEqual(['conflict-declared'])
  const { conflicts, progress } = await read(desk, asOrganizer(event))
  expect(conflicts).toMatchObject([{ handle: judge.handle, reason: 'Trabajé con el equipo' }])
  const open = progress.bySubmission.find(({ missing }) => missing === 1)!
  await post(draw, {}, asOrganizer(event))
  const after = await read(desk, asOrganizer(event))
  const filled = after.progress.bySubmission.find((row) => row.id === open.id)!
  expect(filled.missing).toBe(0)
  expect(filled.judges).not.toContain(judge.handle)
  const again = { handle: judge.handle, submission: open.id }
  expect(await post(assign, again, asOrganizer(event))).toMatchObject({
    error: { handle: ['judge-has-conflict'] },
  })
})

test('who joins the team’s organisation after the draw may neither read nor score on', async () => {
  const event = await drawn()
  const [judge] = event.judges
  const asked = asJudge(judge!, (await firstOf(judge!)).id)
  await inTransaction((trx) =>
    insertMembership(
      {
        organizationId: event.challenge.organizationId,
        personId: judge!.id,
        role: 'member',
        joinedAt: whileJudging,
      },
      trx,
    ),
  )
  expect(await statusOf(read(page, asked))).toBe(403)
  expect(await post(save, sheetOf(event, [3]), asked)).toMatchObject({
    error: { '': ['judge-has-conflict'] },
  })
})
