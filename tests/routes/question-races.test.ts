import { db } from 'db/client'
import { expect, test } from 'vitest'
import { decideReport } from '~/domains/accountability/decide-report.server'
import { hideQuestionPart } from '~/domains/accountability/hide-question-part.server'
import { reportContent } from '~/domains/accountability/report-content.server'
import { reviewTakedown } from '~/domains/accountability/review-takedown.server'
import { shelterPerson } from '~/domains/accountability/shelter-person.server'
import { showQuestionPart } from '~/domains/accountability/show-question-part.server'
import { answerQuestion } from '~/domains/challenges/answer-question.server'
import { askQuestion } from '~/domains/challenges/ask-question.server'
import { hashOf } from '~/platform/secrets'
import { before, published } from '../support/challenges'
import { somebody } from '../support/people'
import { done } from '../support/teams'

const later = new Date(before.getTime() + 1000)
const times = Array.from({ length: 8 }, (_, n) => n)
const why = { reason: 'danger', note: 'Señala a quien responde' } as const
const restores = { review: 'restored', note: 'Fue un error' } as const

async function answered() {
  const { slug, writer, organizer } = await published()
  const asker = await somebody()
  const { id } = await done(askQuestion(asker, slug, { body: '¿Qué prisiones?' }, before))
  await done(answerQuestion(writer, slug, id, { answer: 'Las de Puebla.' }, before))
  const administrator = await somebody('administrator')
  return { slug, writer, organizer, asker, administrator, id }
}

const rowOf = (id: string) =>
  db
    .selectFrom('question')
    .select(['body', 'answer', 'hiddenBy', 'answerHiddenBy'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

const takedownOf = async (aboutId: string, aboutKind: 'question' | 'answer') => {
  const row = await db
    .selectFrom('takedown')
    .select('id')
    .where('aboutId', '=', aboutId)
    .where('aboutKind', '=', aboutKind)
    .where('restoredAt', 'is', null)
    .executeTakeFirstOrThrow()
  return row.id
}

async function reported(path: string, n: number) {
  const report = { about: path, reason: 'danger', words: 'Señala a quien responde' } as const
  await done(
    reportContent(report, { now: before, language: 'es', network: hashOf(`network ${n}`) }),
  )
  const { id } = await db
    .selectFrom('report')
    .select('id')
    .where('path', '=', path)
    .executeTakeFirstOrThrow()
  return id
}

test('an answer corrected at the moment in which it is taken down comes back as it was corrected', async () => {
  for (const n of times) {
    const { slug, writer, administrator, id } = await answered()
    const report = await reported(`/challenges/${slug}/questions/${id}/answer`, n)
    const corrected = { answer: `Las de Oaxaca ${n}.`, seen: before.toISOString() }
    const [said, taken] = await Promise.all([
      answerQuestion(writer, slug, id, corrected, later),
      decideReport(administrator, report, { decision: 'taken-down', reason: why.note }, later),
    ])
    expect(taken.ok).toBe(true)
    await done(reviewTakedown(administrator, await takedownOf(id, 'answer'), restores, later))
    expect((await rowOf(id)).answer).toBe(said.ok ? corrected.answer : 'Las de Puebla.')
  }
}, 120_000)

test('two who show the same answer again at once do not wait for one another', async () => {
  const { slug, organizer, administrator, id } = await answered()
  for (const _ of times) {
    await done(hideQuestionPart(organizer, slug, id, { part: 'answer', ...why }, later))
    const takedown = await takedownOf(id, 'answer')
    const both = await Promise.all([
      showQuestionPart(organizer, slug, id, 'answer', later),
      reviewTakedown(administrator, takedown, restores, later),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ answer: 'Las de Puebla.', answerHiddenBy: null })
  }
}, 120_000)

test('an answer is never shown again under a question that is being hidden', async () => {
  const { slug, organizer, administrator, id } = await answered()
  for (const _ of times) {
    await done(hideQuestionPart(organizer, slug, id, { part: 'answer', ...why }, later))
    const takedown = await takedownOf(id, 'answer')
    const [hidden, shown] = await Promise.all([
      hideQuestionPart(organizer, slug, id, { part: 'question', ...why }, later),
      reviewTakedown(administrator, takedown, restores, later),
    ])
    expect(hidden.ok).toBe(true)
    expect((await rowOf(id)).answer).not.toBe('Las de Puebla.')
    await done(showQuestionPart(organizer, slug, id, 'question', later))
    if (!shown.ok) await done(reviewTakedown(administrator, takedown, restores, later))
    expect(await rowOf(id)).toMatchObject({
      body: '¿Qué prisiones?',
      answer: 'Las de Puebla.',
      hiddenBy: null,
      answerHiddenBy: null,
    })
  }
}, 120_000)

test('whoever asked hides themselves while their question is shown again, and neither waits for the other', async () => {
  for (const _ of times.slice(4)) {
    const { slug, organizer, asker, administrator, id } = await answered()
    await done(hideQuestionPart(organizer, slug, id, { part: 'question', ...why }, before))
    const takedown = await takedownOf(id, 'question')
    const [sheltered, shown] = await Promise.all([
      shelterPerson(asker, later),
      reviewTakedown(administrator, takedown, restores, later),
    ])
    expect(sheltered.ok).toBe(true)
    if (shown.ok) expect((await rowOf(id)).body).not.toBe('¿Qué prisiones?')
  }
}, 120_000)
