import { createHash } from 'node:crypto'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { recompute } from '~/domains/judging/bundle'
import { listAwardsGiven } from '~/domains/judging/queries-results.server'
import { loader as program } from '~/routes/api/results'
import { loader as apiDatathon } from '~/routes/api/datathon'
import { loader as calendar } from '~/routes/datathons/calendar'
import { loader as apiList } from '~/routes/api/datathons'
import { loader as datathonList } from '~/routes/datathons/list'
import { loader as datathonPage } from '~/routes/datathons/datathon'
import { loader as feedback } from '~/routes/judging/feedback'
import { action as disclose } from '~/routes/datathons/disclosure'
import { action as withdraw } from '~/routes/datathons/disclosure-withdrawal'
import { action as draw, loader as desk } from '~/routes/judging/organize'
import { action as request, loader as preview } from '~/routes/judging/publication'
import { action as decide } from '~/routes/judging/publication-decision'
import { loader as queue } from '~/routes/judging/queue'
import { loader as page } from '~/routes/judging/results'
import { loader as verify } from '~/routes/submissions/verify'
import { action as save } from '~/routes/judging/sheet'
import { action as submit } from '~/routes/judging/sheet-submission'
import { afterJudging, datathonToJudge, sheetOf, whileJudging } from '../support/judging'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

type Event = Awaited<ReturnType<typeof datathonToJudge>>

const asOrganizer = ({ organizer, slug }: Event, at = afterJudging) => ({
  as: organizer,
  at,
  params: { datathon: slug },
})

/** Every judge hands in every sheet; `levels` says which level a team gets throughout. */
async function judged(levels: number[], wanted: Parameters<typeof datathonToJudge>[0] = {}) {
  const event = await datathonToJudge({ teams: levels.length, perSubmission: 3, ...wanted })
  await post(draw, {}, asOrganizer(event, whileJudging))
  const rows = await db
    .selectFrom('judgeAssignment')
    .select(['id', 'judgeId', 'submissionId'])
    .where(
      'submissionId',
      'in',
      event.teams.map(({ submissionId }) => submissionId),
    )
    .execute()
  for (const { id, judgeId, submissionId } of rows) {
    const as = event.judges.find((judge) => judge.id === judgeId)!
    const level = levels[event.teams.findIndex((team) => team.submissionId === submissionId)]!
    const remarks = {
      feedback: `Para ${level}`,
      privateNote: 'Sólo para mí',
      'criteria[0].note': 'Bien pensado',
    }
    const form = sheetOf(event, [level, level, Math.max(0, level - 1)], remarks)
    await post(submit, form, { as, at: whileJudging, params: { assignment: id } })
  }
  return event
}

function publication({ awards }: Event, given: { to?: string; reason?: string }[] = []) {
  const fields = awards.flatMap(({ id }, index) => [
    [`awards[${index}].award`, id],
    [`awards[${index}].submission`, given[index]?.to ?? ''],
    [`awards[${index}].reason`, given[index]?.reason ?? ''],
  ])
  return { ...Object.fromEntries(fields), understood: 'on' } as Record<string, string>
}

/** One organiser asks, a second approves: the answer to the first where it was refused, else to the second. */
async function publish(event: Event, form: Record<string, string>, at = afterJudging) {
  const as = await somebody('organizer')
  const asked = await post(request, form, asOrganizer(event, at))
  if (!(asked instanceof Response)) return asked
  return post(decide, { decision: 'approved' }, { ...asOrganizer(event, at), as })
}

const bundleOf = async ({ slug }: Event) => {
  const answer = await read(program, { params: { slug } })
  return { text: await answer.clone().text(), json: await answer.json() }
}

test('results wait for the last sheet or for the end of judging', async () => {
  const event = await judged([4, 2])
  const { id, judgeId } = (
    await db
      .selectFrom('judgeAssignment')
      .select(['id', 'judgeId'])
      .where('submissionId', '=', event.teams[0]!.submissionId)
      .execute()
  )[0]!
  await db
    .updateTable('scoreSheet')
    .set({ state: 'draft', submittedAt: null })
    .where('assignmentId', '=', id)
    .execute()
  const early = asOrganizer(event, whileJudging)
  expect(await read(preview, early)).toMatchObject({ refusal: 'sheets-awaited', preview: null })
  expect(await publish(event, publication(event), whileJudging)).toMatchObject({
    error: { '': ['sheets-awaited'] },
  })
  const as = event.judges.find((judge) => judge.id === judgeId)!
  await post(submit, sheetOf(event, [4, 4, 3]), {
    as,
    at: whileJudging,
    params: { assignment: id },
  })
  expect(await statusOf(publish(event, publication(event), whileJudging))).toBe(302)
  const told = await read(datathonPage, { at: whileJudging, params: { datathon: event.slug } })
  expect(told).toMatchObject({ datathon: { phase: 'closed' }, clock: { next: null } })
  const { dates } = told as { dates: { instant: string; at: Date }[] }
  expect(dates.filter(({ at }) => at > whileJudging)).toEqual([])
  expect(dates.find(({ instant }) => instant === 'resultsAt')?.at).toEqual(whileJudging)
  const listed = await read(datathonList, { at: whileJudging })
  expect(listed.past.map(({ slug }) => slug)).toContain(event.slug)
  const answers = [
    await read(apiList, { at: whileJudging, path: '/api/v1/datathons?limit=100' }),
    await read(apiDatathon, { at: whileJudging, params: { slug: event.slug } }),
  ]
  const [{ items }, one] = await Promise.all(answers.map((answer) => answer.json()))
  const inList = items.find((each: { slug: string }) => each.slug === event.slug)
  expect([inList?.phase, one.phase]).toEqual(['closed', 'closed'])
  const file = await read(calendar, { at: whileJudging, params: { datathon: event.slug } })
  const stamp = whileJudging.toISOString().replace(/[-:]|\.\d+/g, '')
  expect(await file.text()).toContain(`DTSTART:${stamp}`)
})

test('only those who organise publish, knowing what it does, and only something that was judged', async () => {
  const event = await judged([4, 2])
  const asJudge = { ...asOrganizer(event), as: event.judges[0]! }
  expect(await statusOf(read(preview, asJudge))).toBe(403)
  expect(await post(request, publication(event), asJudge)).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  const { understood: _, ...unread } = publication(event)
  expect(await post(request, unread, asOrganizer(event))).toMatchObject({
    error: { understood: ['not-understood'] },
  })
  const empty = await datathonToJudge()
  expect(await publish(empty, publication(empty))).toMatchObject({
    error: { '': ['nothing-judged'] },
  })
  expect(await statusOf(read(page, { params: { datathon: empty.slug } }))).toBe(200)
  expect((await read(page, { params: { datathon: empty.slug } })).published).toBeNull()
})

test('what was previewed is what is published: the ranking, with its uncertainty', async () => {
  const event = await judged([1, 4, 3])
  const seen = await read(preview, asOrganizer(event))
  await publish(event, publication(event))
  const { published } = await read(page, { params: { datathon: event.slug } })
  expect(published?.view.ranking).toEqual(seen.preview?.ranking)
  expect(published?.view.first).toEqual([event.teams[1]!.name])
  const order = published?.view.ranking.map(({ submission }) => submission)
  expect(order).toEqual([1, 2, 0].map((index) => event.teams[index]!.submissionId))
})

test('equal points share the first place', async () => {
  const event = await judged([3, 3])
  await publish(event, publication(event))
  const { published } = await read(page, { params: { datathon: event.slug } })
  expect(published?.view.ranking.map(({ place }) => place)).toEqual([1, 1])
  expect(published?.view.first).toHaveLength(2)
})

test('results are published once', async () => {
  const event = await judged([4, 2])
  await publish(event, publication(event))
  expect(await publish(event, publication(event))).toMatchObject({
    error: { '': ['results-published'] },
  })
  const newest = (await listEntriesAfter((await findHead())!.number - 1, 1))[0]!
  expect(newest).toMatchObject({ kind: 'results.request', outcome: 'refused:results-published' })
})

test('the bundle hashes to what the page says and computes to what it states', async () => {
  const event = await judged([4, 2, 3])
  expect(
    (await read(program, { params: { slug: event.slug } }).catch((e: Response) => e)).status,
  ).toBe(404)
  await publish(event, publication(event))
  const { text, json } = await bundleOf(event)
  const { published } = await read(page, { params: { datathon: event.slug } })
  expect(createHash('sha256').update(text).digest('hex')).toBe(published?.hash)
  expect(recompute(json)).toEqual({ differences: [] })
})

test('the bundle names no judge and holds none of their words', async () => {
  const event = await judged([4, 2])
  await publish(event, publication(event))
  const { text } = await bundleOf(event)
  for (const { id, handle } of event.judges) {
    expect(text).not.toContain(id)
    expect(text).not.toContain(handle)
  }
  for (const words of ['Para 4', 'Bien pensado', 'Sólo para mí']) expect(text).not.toContain(words)
})

test('results say first what each awarded team made, in a sentence of its own', async () => {
  const event = await judged([4, 2], { awards: ['Primer lugar', 'Mención'] })
  const { submissionId } = event.teams[0]!
  await publish(event, publication(event, [{ to: submissionId }]))
  const { published } = await read(page, { params: { datathon: event.slug } })
  expect(published!.awarded[submissionId]!.made).toEqual({
    title: 'Índice',
    sentence: 'Un mapa de quejas.',
    language: 'es',
    picture: null,
  })
})

test('a sheet that was not handed in does not count', async () => {
  const event = await judged([4, 2])
  const drafts = db
    .selectFrom('judgeAssignment')
    .select('id')
    .where('submissionId', '=', event.teams[1]!.submissionId)
  await db
    .updateTable('scoreSheet')
    .set({ state: 'draft', submittedAt: null })
    .where('assignmentId', 'in', drafts)
    .execute()
  await publish(event, publication(event))
  const { published } = await read(page, { params: { datathon: event.slug } })
  expect(published?.view.unscored).toEqual([event.teams[1]!.name])
  expect(published?.view.ranking).toHaveLength(1)
})

test('an award goes by the ranking, or says in public why not', async () => {
  const event = await judged([4, 2], { awards: ['Primer lugar', 'Mención'] })
  const [winner, second] = event.teams.map(({ submissionId }) => submissionId)
  const swapped = publication(event, [{ to: second }, { to: winner, reason: 'Por su cuidado' }])
  expect(await publish(event, swapped)).toMatchObject({
    error: { 'awards[0].reason': ['award-needs-reason'] },
    initialValue: { understood: 'on' },
  })
  const given = publication(event, [{ to: winner }, { to: winner, reason: 'Por su cuidado' }])
  expect(await statusOf(publish(event, given))).toBe(302)
  expect(await listAwardsGiven(event.id)).toMatchObject([
    { awardName: 'Primer lugar', submissionId: winner, reason: '' },
    { awardName: 'Mención', submissionId: winner, reason: 'Por su cuidado' },
  ])
  const stranger = await judged([4, 2])
  const elsewhere = publication(stranger, [{ to: winner }])
  expect(await publish(stranger, elsewhere)).toMatchObject({
    error: { 'awards[0].submission': ['not-a-choice'] },
  })
})

test('teams and judges are told; a team reads what was written to it, and nobody else’s', async () => {
  const event = await judged([4, 2])
  const [one, two] = event.teams
  const asked = (as: typeof event.organizer | null) => ({
    as,
    params: { submission: one!.submissionId },
  })
  expect(await statusOf(read(feedback, asked(one!.member)))).toBe(404)
  await publish(event, publication(event))
  const told = await db
    .selectFrom('notification')
    .select(['recipientId', 'kind'])
    .where('kind', 'like', 'results-published%')
    .where('recipientId', 'in', [one!.member.id, event.judges[0]!.id])
    .execute()
  expect(told.map(({ kind }) => kind).toSorted()).toEqual([
    'results-published',
    'results-published-judge',
  ])
  const { sheets } = await read(feedback, asked(one!.member))
  expect(sheets).toHaveLength(3)
  expect(sheets[0]).toMatchObject({
    feedback: 'Para 4',
    scores: [{ level: 4, note: 'Bien pensado' }, {}, {}],
  })
  expect(JSON.stringify(sheets)).not.toContain('Sólo para mí')
  expect(await statusOf(read(feedback, asked(event.organizer)))).toBe(200)
  for (const as of [two!.member, event.judges[0]!, await somebody()])
    expect(await statusOf(read(feedback, asked(as)))).toBe(404)
  expect(await statusOf(read(feedback, asked(null)))).toBe(302)
  const { published } = await read(page, { as: one!.member, params: { datathon: event.slug } })
  expect(published?.ownSubmission).toBe(one!.submissionId)
})

test('checklist 14: once results are out, judging is over even before its hour', async () => {
  const event = await judged([4, 2])
  await publish(event, publication(event), whileJudging)
  const [judge] = event.judges
  const { datathons } = await read(queue, { as: judge!, at: whileJudging })
  expect(datathons[0]).toMatchObject({ isOpen: false, isPublished: true })
  const { id } = datathons[0]!.assignments[0]!
  const asked = { as: judge!, at: whileJudging, params: { assignment: id } }
  expect(await post(save, sheetOf(event, [0]), asked)).toMatchObject({
    error: { '': ['results-published'] },
  })
  expect(await read(desk, asOrganizer(event, whileJudging))).toMatchObject({
    mayDraw: false,
    mayPublish: false,
  })
})

test('checklist 39: the page of results shows neutral words for a brief that was taken down since; the published bytes stay verifiable', async () => {
  const event = await judged([3], { teams: 1 })
  await publish(event, publication(event))
  const { id, title } = event.challenge
  const { text } = await bundleOf(event)
  const shown = async () => {
    const { published } = await read(page, { params: { datathon: event.slug } })
    return { text: JSON.stringify(published), hash: published!.hash }
  }
  expect((await shown()).text).toContain(title)
  const hidden = { title: 'Texto retirado.', concealedAt: afterJudging }
  await db.updateTable('challenge').set(hidden).where('id', '=', id).execute()
  const after = await shown()
  expect(after.text).not.toContain(title)
  expect(after.text).toContain('Texto retirado.')
  expect((await bundleOf(event)).text).toBe(text)
  expect(createHash('sha256').update(text).digest('hex')).toBe(after.hash)
})

test('who gave a name is named beside their work once results are out, nowhere after taking it back, and in no bundle', async () => {
  const name = 'Nombre Dado A Este Datatón'
  const event = await judged([3, 1])
  const [winner] = event.teams
  const { id: personId } = winner!.member
  const registered = { registeredAt: afterJudging, codeOfConductAcceptedAt: afterJudging }
  await db.insertInto('registration').values({ datathonId: event.id, personId, ...registered }).execute() // prettier-ignore
  const asked = { as: winner!.member, at: afterJudging, params: { datathon: event.slug } }
  await post(disclose, { name, showName: 'on' }, asked)
  const check = { params: { code: winner!.receipt } }
  const receipt = async () => (await read(verify, check)).data.found!.named
  expect(await receipt()).toEqual([])
  await publish(event, publication(event))
  const named = [{ handle: winner!.member.handle, disclosed: { name, githubLogin: null } }]
  const params = { datathon: event.slug }
  expect((await read(page, { params })).published!.named).toEqual({ [winner!.submissionId]: named })
  expect(await receipt()).toEqual(named)
  expect((await bundleOf(event)).text).not.toContain(name)
  await post(withdraw, {}, asked)
  expect(JSON.stringify(await read(page, { params }))).not.toContain(name)
  expect(await receipt()).toEqual([])
})
