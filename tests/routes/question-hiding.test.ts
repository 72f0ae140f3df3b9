import { db } from 'db/client'
import { expect, test } from 'vitest'
import { askQuestion } from '~/domains/challenges/ask-question.server'
import { answerQuestion } from '~/domains/challenges/answer-question.server'
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
const why = { part: 'question', reason: 'danger', note: 'Señala a quien puede tomar represalias' }

/** A brief with one question that says what it must not, answered, and another after it. */
async function asked() {
  const { slug, writer, organizer } = await published()
  const asker = await somebody()
  const { id } = await done(askQuestion(asker, slug, { body: marker }, before))
  const later = new Date(before.getTime() + 1000)
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
  expect(await toldOf(asker.id)).toContain('question-hidden')
  expect(await toldOf(writer.id)).toContain('question-hidden')
})

test('who reports a question without an account comes back to where everybody reads it', async () => {
  const { slug, id } = await asked()
  const about = `/challenges/${slug}/questions/${id}`
  const sent = await post(report, { about, reason: 'danger', words: 'Señala a quien pregunta' })
  expect((sent as Response).headers.get('location')).toBe(
    `/challenges/${slug}/questions#question-${id}`,
  )
})

test('who wrote it may object once, an administrator answers, and it comes back; of notices nothing was kept', async () => {
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
  expect(JSON.stringify(await factsOf(organizer.id))).not.toContain(marker)
})

test('an answer is hidden alone and shown again by another who answers, never by who wrote it', async () => {
  const { slug, writer, organizer, asker, params } = await asked()
  const one = { ...why, part: 'answer', reason: 'off-topic' }
  expect(await statusOf(post(hide, one, { as: organizer, at: before, params }))).toBe(302)
  const page = await read(questions, { params: { challenge: slug }, at: before })
  expect(page.questions[0]).toMatchObject({
    body: marker,
    answer: null,
    answerHidden: { by: 'organizer', reason: 'off-topic' },
  })
  expect(await toldOf(writer.id)).toContain('answer-hidden')
  expect(await toldOf(asker.id)).not.toContain('answer-hidden')
  expect(await read(hiding, { as: writer, params })).toMatchObject({
    hidden: [{ part: 'answer', why: 'not-yours-to-show' }],
  })
  const back = { part: 'answer' }
  expect(await statusOf(post(show, back, { as: writer, at: before, params }))).not.toBe(302)
  expect(await statusOf(post(show, back, { as: organizer, at: before, params }))).toBe(302)
  expect(await lastEntryOf(organizer)).toEqual({ kind: 'answer.show', outcome: 'done' })
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

test('what is hidden takes no answer, and is not hidden twice', async () => {
  const { organizer, writer, params } = await asked()
  await post(hide, why, { as: organizer, at: before, params })
  expect(await post(hide, why, { as: writer, at: before, params })).toMatchObject({
    error: { '': ['already-hidden'] },
  })
  expect(await post(answer, { answer: 'Sí.' }, { as: writer, at: before, params })).toMatchObject({
    error: { '': ['question-hidden'] },
  })
  expect(await statusOf(read(answering, { as: writer, params }))).toBe(302)
})

test('only those who answer hide or show, with a reason and a sentence', async () => {
  const { asker, organizer, params } = await asked()
  const other = await published()
  expect(await statusOf(read(hiding, { as: asker, params }))).toBe(403)
  expect(await post(hide, why, { as: asker, at: before, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await statusOf(post(show, { part: 'question' }, { as: asker, at: before, params }))).toBe(
    403,
  )
  expect(await statusOf(post(hide, why, { at: before, params }))).toBe(302)
  expect(await post(hide, {}, { as: organizer, at: before, params })).toMatchObject({
    error: { part: ['required'], reason: ['required'], note: ['required'] },
  })
  const elsewhere = { challenge: other.slug, question: params.question }
  expect(await statusOf(read(hiding, { as: other.writer, params: elsewhere }))).toBe(404)
  expect(await post(hide, why, { as: other.writer, at: before, params: elsewhere })).toMatchObject({
    error: { '': ['not-found'] },
  })
})
