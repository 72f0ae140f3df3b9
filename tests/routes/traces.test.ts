import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { listQuestions } from '~/domains/challenges/queries-questions.server'
import { findChallenge } from '~/domains/challenges/queries.server'
import type { QuestionKey } from '~/domains/challenges/questions'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import type { Viewer } from '~/domains/people/rules'
import { action as discard } from '~/routes/challenges/deletion'
import { action as begin } from '~/routes/challenges/new'
import { action as publishVersion } from '~/routes/challenges/new-version'
import { action as publish } from '~/routes/challenges/publication'
import { action as answer } from '~/routes/challenges/question'
import { action as ask } from '~/routes/challenges/questions'
import { action as send, loader as sending } from '~/routes/challenges/review-request'
import { action as decide, loader as marked } from '~/routes/challenges/traces'
import { before, draft, openDatathon, published, sevenAnswers } from '../support/challenges'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const at = (slug: string) => ({ challenge: slug })
const location = (reply: unknown) => (reply as Response).headers.get('location')
const answersTo = async (slug: string) => listAnswers((await findChallenge(slug))!.id)
const decisionsOn = (objectId: string) =>
  db
    .selectFrom('traceDecision')
    .selectAll()
    .where('objectId', '=', objectId)
    .orderBy('field')
    .execute()

const planted =
  'Lucía Gómez López llamó al 951 123 4567 desde Jaltepec, Oaxaca. Su CURP es HEGG560427MVZRRL04.'

/** A brief that could be submitted but for what stands in one of its answers. */
async function planting(text = planted) {
  const brief = await draft('verified')
  const answers = new Map(sevenAnswers).set('problem', { text })
  await saveAnswers(brief.writer, brief.slug, answers, before)
  return brief
}

async function write(writer: Viewer, slug: string, question: QuestionKey, text: string) {
  await saveAnswers(writer, slug, new Map([[question, { text }]]), before)
}

/** The key of a marked thing of a brief, by its words. */
async function keysOf(slug: string, as: Viewer) {
  const { texts } = await read(marked, { as, at: before, params: at(slug) })
  const traces = texts.flatMap((text) => text.traces)
  return (words: string) => traces.find((trace) => trace.words === words)!.key
}

test('a brief that could point at somebody is not submitted before its author has decided', async () => {
  const { slug, writer } = await planting()
  const asked = { as: writer, at: before, params: at(slug) }
  expect(await read(sending, asked)).toMatchObject({ missing: [], openTraces: 4 })
  expect(await post(send, {}, asked)).toMatchObject({
    error: { '': ['traces-undecided'] },
  })
  expect(await findChallenge(slug)).toMatchObject({ state: 'draft' })
  expect((await read(marked, asked)).texts).toMatchObject([
    {
      field: 'problem',
      text: planted,
      traces: [
        { kind: 'name', words: 'Lucía Gómez López', proposal: 'una persona', open: true },
        { kind: 'phone', words: '951 123 4567', severity: 'certain' },
        { kind: 'place', proposal: 'una comunidad pequeña de Oaxaca', severity: 'likely' },
        { kind: 'curp', words: 'HEGG560427MVZRRL04', why: 'check-digit' },
      ],
    },
  ])
})

test('what is reworded is changed in the text, what is kept stays, and both are recorded without the words', async () => {
  const { slug, writer } = await planting()
  const asked = { as: writer, at: before, params: at(slug) }
  const key = await keysOf(slug, writer)
  const reply = await post(
    decide,
    {
      [`decision-${key('Lucía Gómez López')}`]: 'reworded',
      [`decision-${key('951 123 4567')}`]: 'kept',
      [`confirmed-${key('951 123 4567')}`]: 'on',
      [`reason-${key('951 123 4567')}`]: 'Es la línea pública de la red.',
      [`decision-${key('Jaltepec, Oaxaca')}`]: 'reworded',
      [`decision-${key('HEGG560427MVZRRL04')}`]: 'reworded',
    },
    asked,
  )
  expect(location(reply)).toBe(`/challenges/${slug}/review-request`)
  expect((await answersTo(slug)).problem).toEqual({
    text: 'Una persona llamó al 951 123 4567 desde una comunidad pequeña de Oaxaca. Su CURP es (dato reservado).',
  })
  expect(location(await post(send, {}, asked))).toBe(`/challenges/${slug}`)
  const rows = await decisionsOn((await findChallenge(slug))!.id)
  expect(rows.map(({ traceKind, decision }) => [traceKind, decision]).sort()).toEqual([
    ['curp', 'reworded'],
    ['name', 'reworded'],
    ['phone', 'kept'],
    ['place', 'reworded'],
  ])
  expect(rows.find(({ decision }) => decision === 'kept')).toMatchObject({
    field: 'problem',
    confirmed: true,
    reason: 'Es la línea pública de la red.',
    decidedBy: writer.id,
    decidedAt: before,
  })
  const chain = await listEntriesAfter((await findHead())!.number - 20, 20)
  for (const kept of [JSON.stringify(rows), JSON.stringify(chain)])
    expect(kept).not.toMatch(/Lucía|951 123|Jaltepec|HEGG/)
})

test('what certainly identifies somebody stays only when that is confirmed, and nothing chosen is lost', async () => {
  const { slug, writer } = await planting('Su CURP es HEGG560427MVZRRL04, dice Lucía Gómez López.')
  const asked = { as: writer, at: before, params: at(slug) }
  const key = await keysOf(slug, writer)
  const chosen = {
    [`decision-${key('HEGG560427MVZRRL04')}`]: 'kept',
    [`reason-${key('HEGG560427MVZRRL04')}`]: 'Es un ejemplo publicado.',
    [`decision-${key('Lucía Gómez López')}`]: 'reworded',
  }
  expect(await post(decide, chosen, asked)).toMatchObject({
    refusal: 'confirmation-missing',
    texts: [
      {
        traces: [
          { error: 'not-confirmed', choice: 'kept', reason: 'Es un ejemplo publicado.' },
          { error: null, choice: 'reworded' },
        ],
      },
    ],
  })
  expect(await decisionsOn((await findChallenge(slug))!.id)).toEqual([])
})

test('nothing chosen is nothing decided: the page says what is left', async () => {
  const { slug, writer } = await planting()
  const asked = { as: writer, at: before, params: at(slug) }
  expect(await read(marked, asked)).toMatchObject({ left: 4 })
  const answered = await post(decide, {}, asked)
  expect(answered).toMatchObject({ refusal: 'traces-undecided' })
  const { texts } = answered as Exclude<typeof answered, Response>
  expect(texts[0]!.traces.map(({ error }) => error)).toEqual(Array(4).fill('undecided'))
  const key = await keysOf(slug, writer)
  const one = await post(decide, { [`decision-${key('Lucía Gómez López')}`]: 'kept' }, asked)
  expect(location(one)).toBe(`/challenges/${slug}/traces`)
  expect(String((one as Response).headers.get('set-cookie'))).toContain('traces-decided-part')
  expect(await read(marked, asked)).toMatchObject({ left: 3 })
})

test('each choice shows the sentences as they would read', async () => {
  const { slug, writer } = await planting(
    'La abogada Ximena Robles espera. Nadie contesta. Ahí vive Ximena Robles.',
  )
  const { texts } = await read(marked, { as: writer, at: before, params: at(slug) })
  expect(texts[0]!.traces[0]).toMatchObject({
    proposal: '',
    readsAs: ['La abogada espera.', 'Ahí vive una persona.'],
  })
})

test('decisions on a part are kept, and the rest is asked again', async () => {
  const { slug, writer } = await planting()
  const asked = { as: writer, at: before, params: at(slug) }
  const key = await keysOf(slug, writer)
  const one = { [`decision-${key('Lucía Gómez López')}`]: 'kept' }
  expect(location(await post(decide, one, asked))).toBe(`/challenges/${slug}/traces`)
  expect(await read(sending, asked)).toMatchObject({ openTraces: 3 })
})

test('a reason whose choice was not made comes back, beside what was decided', async () => {
  const { slug, writer } = await planting()
  const asked = { as: writer, at: before, params: at(slug) }
  const key = await keysOf(slug, writer)
  const reason = { [`reason-${key('951 123 4567')}`]: 'Es la línea pública.' }
  const phone = { words: '951 123 4567', choice: null, reason: 'Es la línea pública.' }
  const tracesOf = async (form: Record<string, string>, sent: boolean) => {
    const answered = await post(decide, form, { ...asked, sent })
    const { texts } = answered as Exclude<typeof answered, Response>
    return texts.flatMap(({ traces }) => traces).find(({ words }) => words === phone.words)
  }
  expect(await tracesOf(reason, false)).toMatchObject({ ...phone, error: null })
  expect(await tracesOf(reason, true)).toMatchObject({ ...phone, error: 'undecided' })
  const one = { [`decision-${key('Lucía Gómez López')}`]: 'kept' }
  expect(await tracesOf({ ...one, ...reason }, true)).toMatchObject(phone)
  expect(await read(sending, asked)).toMatchObject({ openTraces: 3 })
})

test('after an edit only what is new is asked, and what was kept can still be reworded', async () => {
  const { slug, writer } = await planting('Lo cuenta Lucía Gómez López.')
  const asked = { as: writer, at: before, params: at(slug) }
  const key = (await keysOf(slug, writer))('Lucía Gómez López')
  await post(decide, { [`decision-${key}`]: 'kept' }, asked)
  await write(writer, slug, 'problem', 'Lo cuentan Lucía Gómez López y Juana Pérez Cruz.')
  await write(writer, slug, 'tried', 'LUCÍA GÓMEZ LÓPEZ fue a la fiscalía.')
  expect(await read(sending, asked)).toMatchObject({ openTraces: 1 })
  const { texts } = await read(marked, asked)
  expect(texts.map(({ traces }) => traces.map(({ open, choice }) => [open, choice]))).toEqual([
    [
      [false, 'kept'],
      [true, null],
    ],
    [[false, 'kept']],
  ])
  await post(decide, { [`decision-${key}`]: 'reworded' }, asked)
  expect(await answersTo(slug)).toMatchObject({
    problem: { text: 'Lo cuentan una persona y Juana Pérez Cruz.' },
    tried: { text: 'Una persona fue a la fiscalía.' },
  })
})

test('titles and notes beside levels are read too, and an address never holds what its title did', async () => {
  const { slug: own, owner } = await organization('verified')
  const title = 'Buscar a Lucía Gómez López'
  const form = { title, theme: 'evidence', language: 'es', organization: own }
  const begun = location(await post(begin, form, { as: owner, at: before }))!
  const slug = begun.split('/')[2]!
  expect(slug).toMatch(/^buscar-a-una-persona/)
  const noted = new Map([['people', { level: 2, note: 'Solo Juana Pérez Cruz' }] as const])
  await saveAnswers(owner, slug, noted, before)
  const key = await keysOf(slug, owner)
  const asked = { as: owner, at: before, params: at(slug) }
  await post(
    decide,
    {
      [`decision-${key('Lucía Gómez López')}`]: 'reworded',
      [`decision-${key('Juana Pérez Cruz')}`]: 'reworded',
    },
    asked,
  )
  expect(await findChallenge(slug)).toMatchObject({ title: 'Buscar a una persona' })
  expect((await answersTo(slug)).people).toEqual({ level: 2, note: 'Solo una persona' })
})

test('what is found once in a brief is decided on wherever it stands, the title too', async () => {
  const { slug: own, owner } = await organization('verified')
  const title = 'Saber a dónde llevan a la gente de Xochicalpan'
  const form = { title, theme: 'evidence', language: 'es', organization: own }
  const slug = location(await post(begin, form, { as: owner, at: before }))!.split('/')[2]!
  await write(owner, slug, 'affected', 'Familias de la comunidad de Xochicalpan.')
  await write(owner, slug, 'harm', 'El esposo de Yadira vive frente a la iglesia de Xochicalpan.')
  await write(owner, slug, 'tried', 'La señora Yadira Oropeza Quiahua llamó.')
  const asked = { as: owner, at: before, params: at(slug) }
  const key = await keysOf(slug, owner)
  expect(key('Xochicalpan')).toBe(key('la comunidad de Xochicalpan'))
  expect(key('Yadira')).toBe(key('La señora Yadira Oropeza Quiahua'))
  await post(
    decide,
    { [`decision-${key('Xochicalpan')}`]: 'reworded', [`decision-${key('Yadira')}`]: 'reworded' },
    asked,
  )
  expect(await findChallenge(slug)).toMatchObject({
    title: 'Saber a dónde llevan a la gente de una comunidad pequeña',
  })
  expect(JSON.stringify(await answersTo(slug))).not.toMatch(/Xochicalpan|Yadira|Quiahua/)
})

test('an organiser does not publish what the organisation has not decided on', async () => {
  const { slug, writer } = await planting('Lo cuenta una persona.')
  await post(send, {}, { as: writer, at: before, params: at(slug) })
  const { id } = (await findChallenge(slug))!
  await db
    .updateTable('challengeAnswer')
    .set({ value: JSON.stringify({ text: planted }) })
    .where('challengeId', '=', id)
    .where('question', '=', 'problem')
    .execute()
  const { place } = await openDatathon()
  const asked = { as: await somebody('organizer'), at: before, params: at(slug) }
  expect(await post(publish, { place }, asked)).toMatchObject({
    error: { '': ['traces-undecided-by-author'] },
  })
  expect(await findChallenge(slug)).toMatchObject({ state: 'in_review' })
})

test('a further version waits for its author too, its note of what changed included', async () => {
  const { slug, writer } = await published()
  const asked = { as: writer, at: before, params: at(slug) }
  await write(writer, slug, 'problem', 'Ahora llaman también desde Jaltepec, Oaxaca.')
  const changeNote = 'Lo pidió Lucía Gómez López.'
  expect(await post(publishVersion, { changeNote }, asked)).toMatchObject({
    error: { '': ['traces-undecided'] },
  })
  const place = (await keysOf(slug, writer))('Jaltepec, Oaxaca')
  const decided = await post(decide, { [`decision-${place}`]: 'kept' }, asked)
  expect(location(decided)).toBe(`/challenges/${slug}/versions/new`)
  const reply = await post(publishVersion, { changeNote }, asked)
  const { shown } = reply as Exclude<typeof reply, Response>
  expect(reply).toMatchObject({ initialValue: { changeNote }, error: { '': ['traces-undecided'] } })
  expect(shown!.traces).toMatchObject([{ words: 'Lucía Gómez López', error: 'undecided' }])
  const again = { changeNote, [`decision-${shown!.traces[0]!.key}`]: 'reworded' }
  expect(location(await post(publishVersion, again, asked))).toBe(`/challenges/${slug}`)
  const version = await db
    .selectFrom('challengeVersion')
    .select('changeNote')
    .where('number', '=', 2)
    .where('challengeId', '=', (await findChallenge(slug))!.id)
    .executeTakeFirst()
  expect(version).toEqual({ changeNote: 'Lo pidió una persona.' })
})

test('a question and its answer are sent once their authors have decided, with what they typed kept meanwhile', async () => {
  const { slug, writer } = await published()
  const asker = await somebody()
  const { id: challengeId } = (await findChallenge(slug))!
  const body = '¿Es cierto lo que dice Lucía Gómez López de Jaltepec, Oaxaca?'
  const asked = { as: asker, at: before, params: at(slug) }
  const refused = await post(ask, { body }, asked)
  expect(refused).toMatchObject({ initialValue: { body }, error: { '': ['traces-undecided'] } })
  expect(await listQuestions(challengeId)).toEqual([])
  const [name, place] = (refused as Exclude<typeof refused, Response>).shown!.traces
  const choices = { [`decision-${name!.key}`]: 'reworded', [`decision-${place!.key}`]: 'kept' }
  expect(location(await post(ask, { body, ...choices }, asked))).toContain('/questions')
  const [question] = await listQuestions(challengeId)
  expect(question!.body).toBe('¿Es cierto lo que dice una persona de Jaltepec, Oaxaca?')
  expect(await decisionsOn(question!.id)).toMatchObject([
    { objectKind: 'question', field: 'body', decidedBy: asker.id },
    { objectKind: 'question', field: 'body', decidedBy: asker.id },
  ])
  const answering = { as: writer, at: before, params: { challenge: slug, question: question!.id } }
  const said = await post(answer, { answer: 'Lo dice Juana Pérez Cruz.' }, answering)
  const { shown } = said as Exclude<typeof said, Response>
  const kept = { [`decision-${shown!.traces[0]!.key}`]: 'kept' }
  await post(answer, { answer: 'Lo dice Juana Pérez Cruz.', ...kept }, answering)
  const correction = { answer: 'Lo repite Juana Pérez Cruz.', seen: before.toISOString() }
  const corrected = await post(answer, correction, answering)
  expect(location(corrected)).toContain('/questions')
})

test('what was decided goes with a draft that is deleted', async () => {
  const { slug, writer } = await planting()
  const { id } = (await findChallenge(slug))!
  const asked = { as: writer, at: before, params: at(slug) }
  const key = await keysOf(slug, writer)
  await post(decide, { [`decision-${key('Lucía Gómez López')}`]: 'kept' }, asked)
  expect(await decisionsOn(id)).toHaveLength(1)
  await post(discard, {}, asked)
  expect(await findChallenge(slug)).toBeUndefined()
  expect(await decisionsOn(id)).toEqual([])
})

test('nobody but the organisation sees or decides what is marked in a draft', async () => {
  const { slug } = await planting()
  const others = [await somebody(), await somebody('organizer'), await somebody('companion')]
  for (const as of others) {
    const asked = { as, at: before, params: at(slug) }
    expect([403, 404]).toContain(await statusOf(read(marked, asked)))
    expect([403, 404]).toContain(await statusOf(post(decide, {}, asked)))
  }
})
