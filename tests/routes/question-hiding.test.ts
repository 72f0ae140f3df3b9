import { db } from 'db/client'
import { expect, test } from 'vitest'
import { askQuestion } from '~/domains/challenges/ask-question.server'
import { answerQuestion } from '~/domains/challenges/answer-question.server'
import type { Viewer } from '~/domains/people/rules'
import { action as report } from '~/routes/accountability/report'
import { loader as ownTakedown, action as contest } from '~/routes/accountability/takedown'
import { action as review } from '~/routes/admin/takedown'
import { loader as program } from '~/routes/api/challenge'
import { loader as markdown } from '~/routes/challenges/brief-md'
import { loader as brief } from '~/routes/challenges/challenge'
import { action as answer, loader as answering } from '~/routes/challenges/question'
import { action as hide, loader as hiding } from '~/routes/challenges/question-hiding'
import { action as show } from '~/routes/challenges/question-showing'
import { loader as questions } from '~/routes/challenges/questions'
import { before, published, toldOf } from '../support/challenges'
import { lastEntryOf } from '../support/datathons'
import { somebody } from '../support/people'
import { done } from '../support/teams'
import { post, read, statusOf } from '../support/visit'

const marker = 'Dicen que el comandante lo sabe'
const said = 'La bodega guarda los nombres'
const later = new Date(before.getTime() + 1000)
const why = { part: 'question', reason: 'danger', note: 'Señala a quien puede tomar represalias' }

/** A brief with one question that says what it must not, answered, and another after it. */
async function asked() {
  const { slug, writer, organizer } = await published()
  const asker = await somebody()
  const { id } = await done(askQuestion(asker, slug, { body: marker }, before))
  await done(askQuestion(asker, slug, { body: '¿Y los anexos?' }, later))
  await done(answerQuestion(writer, slug, id, { answer: said, clarification: 'on' }, later))
  return { slug, writer, organizer, asker, id, params: { challenge: slug, question: id } }
}

const factsOf = (personId: string) =>
  db.selectFrom('notification').select('facts').where('recipientId', '=', personId).execute()

const openTakedown = (aboutId: string) =>
  db
    .selectFrom('takedown')
    .select('id')
    .where('aboutId', '=', aboutId)
    .where('restoredAt', 'is', null)
    .executeTakeFirstOrThrow()

test('a hidden question keeps its place and number, says as whom and why, and its words are nowhere', async () => {
  const { slug, writer, organizer, asker, params } = await asked()
  const atFirst = await (await read(markdown, { params: { challenge: slug }, at: before })).text()
  expect(atFirst).toContain(`**${marker}**\n\n${said}`)
  const forPrograms = await read(program, { params: { slug }, at: before })
  expect(await forPrograms.json()).toMatchObject({
    questions: [{ number: 1, question: marker, answer: said, clarification: true }],
  })
  expect(await statusOf(post(hide, why, { as: organizer, at: before, params }))).toBe(302)
  expect(await lastEntryOf(organizer)).toEqual({ kind: 'question.hide', outcome: 'done' })
  const page = await read(questions, { as: writer, params: { challenge: slug }, at: before })
  expect(page.questions).toMatchObject([
    { number: 1, hidden: { by: 'organizer', reason: 'danger' }, askedBy: null, answer: null },
    { number: 2, hidden: null, body: '¿Y los anexos?' },
  ])
  const whole = await read(brief, { as: writer, params: { challenge: slug }, at: before })
  const taken = [
    await (await read(markdown, { params: { challenge: slug }, at: before })).text(),
    await (await read(program, { params: { slug }, at: before })).text(),
  ]
  const told = await Promise.all([writer, organizer, asker].map(({ id }) => factsOf(id)))
  const everything = JSON.stringify([page, whole, taken, told])
  for (const words of [marker, said]) expect(everything).not.toContain(words)
  expect(JSON.stringify(told)).toContain('Texto oculto.')
  expect(await toldOf(asker.id)).toContain('question-hidden')
  expect(await toldOf(writer.id)).toContain('question-hidden')
  const { hidden } = await read(hiding, { as: await somebody('organizer'), params })
  expect(hidden).toMatchObject([{ part: 'question', why: null, words: [marker, said] }])
})

test('who reports a question without an account comes back to where everybody reads it', async () => {
  const { slug, id } = await asked()
  const about = `/challenges/${slug}/questions/${id}`
  const sent = await post(report, { about, reason: 'danger', words: 'Señala a quien pregunta' })
  expect((sent as Response).headers.get('location')).toBe(
    `/challenges/${slug}/questions#question-${id}`,
  )
})

test('who wrote it may object once, an administrator answers, and it comes back, in notices too', async () => {
  const { slug, organizer, asker, id, params } = await asked()
  await post(hide, why, { as: organizer, at: before, params })
  const takedown = { takedown: (await openTakedown(id)).id }
  const kept = await db.selectFrom('takedown').select('was').where('aboutId', '=', id).execute()
  expect(Object.keys(kept[0]!.was as object)).not.toContain('notices')
  expect(await read(ownTakedown, { as: asker, params: takedown })).toMatchObject({
    mayContest: true,
    takedown: { reason: 'danger', note: why.note },
  })
  await post(contest, { words: 'No nombra a nadie' }, { as: asker, params: takedown })
  const waits = post(show, { part: 'question' }, { as: organizer, at: before, params })
  expect(await statusOf(waits)).not.toBe(302)
  const administrator = await somebody('administrator')
  const restored = { review: 'restored', note: 'Es cierto' }
  await post(review, restored, { as: administrator, params: takedown })
  const page = await read(questions, { params: { challenge: slug }, at: before })
  expect(page.questions[0]).toMatchObject({ body: marker, answer: said, clarification: true })
  expect(JSON.stringify(await factsOf(organizer.id))).toContain(marker)
  expect(JSON.stringify(await factsOf(asker.id))).toContain(said)
})

test('an answer is hidden alone and shown again by whoever organises, never by who wrote it', async () => {
  const { slug, organizer, asker, id, params } = await asked()
  const answerer = await somebody('organizer')
  const corrected = { answer: said, seen: later.toISOString() }
  await done(answerQuestion(answerer, slug, id, corrected, new Date(later.getTime() + 1000)))
  const one = { ...why, part: 'answer', reason: 'off-topic' }
  expect(await statusOf(post(hide, one, { as: organizer, at: before, params }))).toBe(302)
  const page = await read(questions, { params: { challenge: slug }, at: before })
  expect(page.questions[0]).toMatchObject({
    body: marker,
    answer: null,
    answerHidden: { by: 'organizer', reason: 'off-topic' },
  })
  const told = JSON.stringify(await factsOf(asker.id))
  expect(told).toContain(marker)
  expect(told).not.toContain(said)
  expect(await toldOf(answerer.id)).toContain('answer-hidden')
  expect(await toldOf(asker.id)).not.toContain('answer-hidden')
  expect(await read(hiding, { as: answerer, params })).toMatchObject({
    hidden: [{ part: 'answer', why: 'not-yours-to-show', words: [] }],
  })
  // Another who organises reads it before deciding.
  const another = await somebody('organizer')
  expect((await read(hiding, { as: another, params })).hidden).toMatchObject([
    { part: 'answer', why: null, words: [said] },
  ])
  const { id: takedown } = await openTakedown(id)
  const own = await read(ownTakedown, { as: answerer, params: { takedown } })
  expect(own.page.title).toBe('Una respuesta que se ocultó')
  const whole = await read(brief, { params: { challenge: slug }, at: before })
  expect(own.takedown.place).toMatchObject({
    href: `/challenges/${slug}/questions#question-${id}`,
    title: whole.page.title,
  })
  const back = { part: 'answer' }
  expect(await statusOf(post(show, back, { as: answerer, at: before, params }))).not.toBe(302)
  expect(await statusOf(post(show, back, { as: organizer, at: before, params }))).toBe(302)
  expect(await lastEntryOf(organizer)).toEqual({ kind: 'answer.show', outcome: 'done' })
  expect(JSON.stringify(await factsOf(asker.id))).toContain(said)
  const again = await read(questions, { params: { challenge: slug }, at: before })
  expect(again.questions[0]).toMatchObject({ answer: said, answerHidden: null })
})

test('what was hidden of a question before comes back after it', async () => {
  const { slug, organizer, params } = await asked()
  const as = { as: organizer, at: before, params }
  await post(hide, { ...why, part: 'answer' }, as)
  await post(hide, why, as)
  expect(await statusOf(post(show, { part: 'answer' }, as))).not.toBe(302)
  expect(await statusOf(post(show, { part: 'question' }, as))).toBe(302)
  const page = await read(questions, { params: { challenge: slug }, at: before })
  expect(page.questions[0]).toMatchObject({ body: marker, answer: null })
  expect(page.questions[0]!.answerHidden).not.toBeNull()
  expect(await statusOf(post(show, { part: 'answer' }, as))).toBe(302)
})

test('while an answer is still hidden, a notice of its question that is shown again tells that alone', async () => {
  const { organizer, asker, params } = await asked()
  const as = { as: organizer, at: before, params }
  await post(hide, { ...why, part: 'answer' }, as)
  await post(hide, why, as)
  expect(JSON.stringify(await factsOf(asker.id))).not.toContain(marker)
  await post(show, { part: 'question' }, as)
  const [told] = (await factsOf(asker.id)).filter(({ facts }) => 'answer' in (facts as object))
  expect(told!.facts).toMatchObject({ question: marker, answer: 'Texto oculto.' })
  await post(show, { part: 'answer' }, as)
  expect(JSON.stringify(await factsOf(asker.id))).toContain(said)
})

test('what is hidden takes no answer, and is not hidden twice', async () => {
  const { organizer, writer, params } = await asked()
  await post(hide, why, { as: organizer, at: before, params })
  expect(await post(hide, why, { as: organizer, at: before, params })).toMatchObject({
    error: { '': ['already-hidden'] },
  })
  expect(await post(answer, { answer: 'Sí.' }, { as: writer, at: before, params })).toMatchObject({
    error: { '': ['question-hidden'] },
  })
  expect(await statusOf(read(answering, { as: writer, params }))).toBe(302)
})

test('only who organises hides or shows, with a reason and a sentence; who answers reports like everybody', async () => {
  const { asker, writer, organizer, params } = await asked()
  const other = await published()
  for (const as of [asker, writer, await somebody('companion'), await somebody('curator')]) {
    expect(await statusOf(read(hiding, { as, params }))).toBe(403)
    expect(await post(hide, why, { as, at: before, params })).toMatchObject({
      error: { '': ['not-allowed'] },
    })
    const back = post(show, { part: 'question' }, { as, at: before, params })
    expect(await statusOf(back)).toBe(403)
  }
  expect(await statusOf(post(hide, why, { at: before, params }))).toBe(302)
  expect(await post(hide, {}, { as: organizer, at: before, params })).toMatchObject({
    error: { part: ['required'], reason: ['required'], note: ['required'] },
  })
  const elsewhere = { challenge: other.slug, question: params.question }
  expect(await statusOf(read(hiding, { as: organizer, params: elsewhere }))).toBe(404)
  expect(await post(hide, why, { as: organizer, at: before, params: elsewhere })).toMatchObject({
    error: { '': ['not-found'] },
  })
})

test('a companion of another need neither answers nor is said to organise', async () => {
  const { slug, id, params } = await asked()
  const companion = await somebody('companion')
  expect(await statusOf(read(answering, { as: companion, params }))).toBe(403)
  const corrected = { answer: 'Sí.', seen: later.toISOString() }
  expect(await answerQuestion(companion, slug, id, corrected, later)).toMatchObject({
    refusal: 'not-allowed',
  })
})

test('what was told of an answer before its notices led to its question is hidden with it', async () => {
  const { slug, organizer, asker, params } = await asked()
  const path = `/challenges/${slug}/questions`
  const facts = { title: 'Reto', answer: 'Bodega 9' }
  const older = { kind: 'challenge-answer', facts: JSON.stringify(facts), path }
  const { id } = await db
    .insertInto('notification')
    .values({ ...older, recipientId: asker.id, createdAt: before })
    .returning('id')
    .executeTakeFirstOrThrow()
  const mail = { recipient: 'a@example.org', subject: 'Respuesta', sentAt: before }
  await db
    .insertInto('outboxMail')
    .values({ ...mail, notificationId: id, bodyText: 'Bodega 9', bodyHtml: 'Bodega 9' })
    .execute()
  await post(hide, { ...why, part: 'answer' }, { as: organizer, at: before, params })
  const mails = await db.selectFrom('outboxMail').select(['bodyText', 'bodyHtml']).execute()
  const told = await factsOf(asker.id)
  expect(JSON.stringify([mails, told])).not.toContain('Bodega 9')
  expect(JSON.stringify(told)).toContain('Reto')
})

test('what was typed while a question was being hidden is still there to read; nobody else is led to moderate', async () => {
  const { organizer, writer, params } = await asked()
  await post(hide, why, { as: organizer, at: before, params })
  const typed = { answer: 'Son hojas de cálculo.', seen: later.toISOString() }
  expect(await post(answer, typed, { as: writer, at: before, params })).toMatchObject({
    error: { '': ['question-hidden'] },
    initialValue: { answer: typed.answer },
  })
  const page = await read(answering, { as: writer, params, sent: true })
  expect(page.question).toMatchObject({ body: '', hidden: { by: 'organizer' } })
  const led = async (as: Viewer) => {
    const answered = await read(answering, { as, params }).catch((thrown: unknown) => thrown)
    return (answered as Response).headers.get('location')
  }
  expect(await led(writer)).toMatch(/\/questions#question-/)
  expect(await led(organizer)).toMatch(/\/hiding$/)
})
