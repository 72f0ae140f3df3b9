import { db } from 'db/client'
import { expect, test } from 'vitest'
import { hideTool } from '~/domains/incubation/queries-takedown.server'
import { concealChallenge } from '~/domains/challenges/queries-concealment.server'
import { listOwnReuseReasons } from '~/domains/challenges/queries-person-review.server'
import { findChallenge } from '~/domains/challenges/queries.server'
import { findReuseCheck } from '~/domains/challenges/queries-reuse.server'
import type { QuestionKey } from '~/domains/challenges/questions'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import type { Answer } from '~/domains/challenges/answers'
import { requestChanges } from '~/domains/challenges/request-changes.server'
import { commentOnSection } from '~/domains/challenges/comment-on-section.server'
import { changeToolUpkeep } from '~/domains/incubation/change-upkeep.server'
import { stopTool } from '~/domains/incubation/stop-tool.server'
import { loader as page } from '~/routes/challenges/challenge'
import { loader as reviewing } from '~/routes/challenges/review'
import { action as send, loader as sending } from '~/routes/challenges/review-request'
import { action as select } from '~/routes/incubation/select'
import { awardedSubmission } from '../support/awarded'
import { before, draft, sevenAnswers } from '../support/challenges'
import { somebody } from '../support/people'
import { must, publishedTool, toolBefore } from '../support/tools'
import { post, read } from '../support/visit'

const location = (reply: unknown) => (reply as Response).headers.get('location')
const reason = 'No, porque pide llevar un teléfono y en el centro no lo dejan entrar.'

/** A brief about what the tests' tools do: registering visits to centres, without a connection. */
async function aboutVisits() {
  const brief = await draft('verified')
  const problem = {
    text: 'Quien visita un centro no registra la visita: afuera se olvida lo que vio.',
  }
  const objective = { text: 'Registrar cada visita sin conexión, aunque falte la computadora.' }
  const answers = new Map<QuestionKey, Answer>([
    ...sevenAnswers,
    ['problem', problem],
    ['objective', objective],
    ['people', { level: 2 }],
    ['skills', { level: 0 }],
  ])
  await saveAnswers(brief.writer, brief.slug, answers, before)
  return { ...brief, asked: { as: brief.writer, at: before, params: { challenge: brief.slug } } }
}

const stateOf = async (slug: string) => (await findChallenge(slug))!.state
const checkOf = async (slug: string) => findReuseCheck((await findChallenge(slug))!.id)
const idOf = async (slug: string) =>
  (await db.selectFrom('tool').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id

/** Takes every tool of the tests before from what is found. */
const emptyCatalog = () => db.updateTable('tool').set({ concealedAt: before }).execute()

test('where nothing alike exists a brief goes without a further answer, and it stays written that somebody looked', async () => {
  await emptyCatalog()
  const { slug, asked } = await aboutVisits()
  expect(await read(sending, asked)).toMatchObject({ found: [], before: null })
  expect(location(await post(send, {}, asked))).toBe(`/challenges/${slug}`)
  expect(await checkOf(slug)).toMatchObject({ found: [], reason: '', checkedAt: before })
  expect((await read(page, asked)).reuse).toMatchObject({ found: [], hidden: 0 })
})

test('what may serve is shown in whatever form its words stand, with what the organisation lacks', async () => {
  await emptyCatalog()
  const entry = await publishedTool()
  const incubated = await toolBefore('development')
  const { found } = await read(sending, (await aboutVisits()).asked)
  expect(found.map(({ slug, place }) => [slug, place])).toEqual([
    [entry.slug, 'catalog'],
    [incubated.slug, 'incubation'],
  ])
  expect(found[0]).toMatchObject({ stage: 'published', language: 'es' })
  expect(found[0]!.gaps!.map(({ dimension, missing }) => [dimension, missing])).toEqual([
    ['skills', 1],
    ['connection', 'unknown'],
    ['devices', 'unknown'],
    ['hosting', 'unknown'],
    ['money', 'unknown'],
  ])
  expect(found[1]).toMatchObject({ stage: 'selected', gaps: null })
})

test('a reason is kept where the brief is not sent for something else', async () => {
  await emptyCatalog()
  await publishedTool()
  const { slug, writer, asked } = await aboutVisits()
  const { found } = await read(sending, asked)
  const named: [QuestionKey, Answer] = ['tried', { text: 'Lo juntó Lucía Gómez López.' }]
  await saveAnswers(writer, slug, new Map([named]), before)
  const sent = { reason, seen: found.map(({ id }) => id) }
  expect(await post(send, sent, asked)).toMatchObject({ error: { '': ['traces-undecided'] } })
  expect((await read(sending, asked)).before).toEqual(sent)
})

test('that none is alike is said by one button, of what was shown', async () => {
  await emptyCatalog()
  await publishedTool()
  const { slug, asked } = await aboutVisits()
  const { found } = await read(sending, asked)
  expect(await post(send, { alike: 'none' }, asked)).toMatchObject({
    error: { '': ['reuse-changed'] },
  })
  const seen = found.map(({ id }) => id)
  expect(location(await post(send, { alike: 'none', seen }, asked))).toBe(`/challenges/${slug}`)
  expect((await checkOf(slug))?.reason).toMatch(/^Ninguna de las herramientas/)
})

test('a brief about something else is shown nothing', async () => {
  await publishedTool()
  const { slug, writer } = await draft('verified')
  await saveAnswers(writer, slug, sevenAnswers, before)
  const asked = { as: writer, at: before, params: { challenge: slug } }
  expect((await read(sending, asked)).found).toEqual([])
})

test('of a tool on its way to the catalog it is said for whom its team made it, and not recorded', async () => {
  await emptyCatalog()
  const { id, mentor } = await awardedSubmission()
  const form = {
    name: 'Visitas',
    summary: 'Registrar visitas sin conexión.',
    mentors: mentor.handle,
  }
  await post(select, form, { as: await somebody('organizer'), params: { submission: id } })
  const { slug, asked } = await aboutVisits()
  const { found, forWhom } = await read(sending, asked)
  const said = { text: 'Quien visita prisiones y las compara.', language: 'es' }
  expect(forWhom).toEqual({ [found[0]!.id]: said })
  await post(send, { reason, seen: found[0]!.id }, asked)
  expect(JSON.stringify(await checkOf(slug))).not.toContain(said.text)
})

test('what is retired, stopped or taken down is not offered', async () => {
  await emptyCatalog()
  const [retired, hidden] = [await publishedTool(), await publishedTool()]
  const stopped = await toolBefore()
  must(
    await changeToolUpkeep(
      retired.mentor,
      retired.slug,
      { to: 'retired', reason: 'Nadie la usa ya.' },
      before,
    ),
  )
  must(await stopTool(stopped.mentor, stopped.slug, { reason: 'No se siguió.' }, before))
  await db.transaction().execute(async (trx) => {
    await hideTool(await idOf(hidden.slug), 'Se quitó', before, trx)
  })
  expect((await read(sending, (await aboutVisits()).asked)).found).toEqual([])
})

test('going on without a reason, or with a bare no, is refused with what was typed kept', async () => {
  await emptyCatalog()
  const seen = [await idOf((await publishedTool()).slug)]
  const { slug, asked } = await aboutVisits()
  for (const said of ['', 'No', '   '])
    expect(await post(send, { seen, reason: said }, asked)).toMatchObject({
      error: { reason: ['reuse-reason-missing'] },
    })
  const long = 'No, porque '.repeat(200)
  expect(await post(send, { seen, reason: long }, asked)).toMatchObject({
    error: { reason: ['too-long'] },
    initialValue: { reason: long },
  })
  expect(await stateOf(slug)).toBe('draft')
  expect(await checkOf(slug)).toBeUndefined()
})

test('a tool that came meanwhile is shown first, and the reason is not lost', async () => {
  await emptyCatalog()
  const seen = [await idOf((await publishedTool()).slug)]
  const { slug, asked } = await aboutVisits()
  const came = await idOf((await publishedTool()).slug)
  expect(await post(send, { seen, reason }, asked)).toMatchObject({
    error: { '': ['reuse-changed'] },
    initialValue: { reason, seen: seen[0] },
  })
  expect(await stateOf(slug)).toBe('draft')
  const again = await post(send, { seen: [...seen, came], reason }, asked)
  expect(location(again)).toBe(`/challenges/${slug}`)
  expect((await checkOf(slug))!.found).toHaveLength(2)
})

test('two clicks send a brief once, with one record', async () => {
  await emptyCatalog()
  const seen = [await idOf((await publishedTool()).slug)]
  const { slug, asked } = await aboutVisits()
  const replies = await Promise.all([1, 2].map(() => post(send, { seen, reason }, asked)))
  for (const reply of replies) expect(location(reply)).toBe(`/challenges/${slug}`)
  const { id } = (await findChallenge(slug))!
  const rows = db.selectFrom('reuseCheck').select('id').where('challengeId', '=', id)
  expect(await rows.execute()).toHaveLength(1)
})

test('what could point at a person in a reason is decided on before it is kept', async () => {
  await emptyCatalog()
  const seen = [await idOf((await publishedTool()).slug)]
  const { slug, asked } = await aboutVisits()
  const naming = 'No, porque la usa Lucía Gómez López y en el centro la conocen.'
  const refused = await post(send, { seen, reason: naming }, asked)
  expect(refused).toMatchObject({
    error: { '': ['traces-undecided'] },
    initialValue: { reason: naming },
  })
  const { shown } = refused as Exclude<typeof refused, Response>
  const [trace] = shown!.traces
  const decided = { seen, reason: naming, [`decision-${trace!.key}`]: 'reworded' }
  expect(location(await post(send, decided, asked))).toBe(`/challenges/${slug}`)
  expect(await checkOf(slug)).toMatchObject({
    reason: 'No, porque la usa una persona y en el centro la conocen.',
  })
  const { id } = (await findChallenge(slug))!
  const noted = db.selectFrom('traceDecision').select('field').where('objectId', '=', id)
  expect(await noted.execute()).toEqual([{ field: 'reuse-reason' }])
})

test('reviewers read what existed that day, whatever the catalog says later, but not what was taken down', async () => {
  await emptyCatalog()
  const [kept, hidden] = [await publishedTool(), await publishedTool()]
  const seen = [await idOf(kept.slug), await idOf(hidden.slug)]
  const { slug, asked, writer } = await aboutVisits()
  await post(send, { seen, reason }, asked)
  await db.updateTable('tool').set({ name: 'Otro nombre' }).where('slug', '=', kept.slug).execute()
  await db.transaction().execute(async (trx) => {
    await hideTool(seen[1]!, 'Se quitó', before, trx)
  })
  const organizer = await somebody('organizer')
  const { reuse } = await read(reviewing, { ...asked, as: organizer })
  expect(reuse).toMatchObject({ reason, hidden: 1, found: [{ slug: kept.slug }] })
  expect(reuse!.found[0]!.name).toMatch(/^Bitácora/)
  expect(await listOwnReuseReasons(writer.id)).toMatchObject([{ slug, reason }])
})

test('sent again after changes, the reason stands there as it was, and a new record joins the first', async () => {
  await emptyCatalog()
  const seen = [await idOf((await publishedTool()).slug)]
  const { slug, asked } = await aboutVisits()
  await post(send, { seen, reason }, asked)
  const organizer = await somebody('organizer')
  const comment = { section: 'success', body: 'Falta decir qué se contaría.' } as const
  must(await commentOnSection(organizer, slug, comment, before))
  must(await requestChanges(organizer, slug, before))
  expect(await read(sending, asked)).toMatchObject({ before: { reason, seen } })
  const later = { ...asked, at: new Date(before.getTime() + 60_000) }
  const longer = `${reason} Se preguntó otra vez.`
  expect(location(await post(send, { seen, reason: longer }, later))).toBe(`/challenges/${slug}`)
  expect(await checkOf(slug)).toMatchObject({ reason: longer })
})

test('a brief that is sheltered keeps no reason in its words', async () => {
  await emptyCatalog()
  const seen = [await idOf((await publishedTool()).slug)]
  const { slug, asked } = await aboutVisits()
  await post(send, { seen, reason }, asked)
  const { id } = (await findChallenge(slug))!
  const neutral = { title: 'Un reto', slug: `reto-${id}`, text: 'En resguardo' }
  await db.transaction().execute((trx) => concealChallenge(id, neutral, before, trx))
  expect(await findReuseCheck(id)).toMatchObject({ reason: 'En resguardo' })
})

test('nobody else sends a brief, whatever they say of what exists', async () => {
  await emptyCatalog()
  const { slug, asked } = await aboutVisits()
  const as = await somebody('organizer')
  expect(await post(send, { reason }, { ...asked, as })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await stateOf(slug)).toBe('draft')
})
