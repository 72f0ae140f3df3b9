import { db, type Db, type Transaction } from 'db/client'
import type { Hider } from './moderation'

const open = ['published', 'closed', 'archived']

/** A public brief as somebody reports it: what it is called and whose it is. */
export async function findReportedBrief(slug: string, on: Db = db) {
  const brief = await on
    .selectFrom('challenge')
    .select(['id', 'title', 'organizationId', 'language'])
    .where('slug', '=', slug)
    .where('state', 'in', open)
    .where('concealedAt', 'is', null)
    .executeTakeFirst()
  if (!brief) return null
  const owners = await on
    .selectFrom('membership')
    .select('personId')
    .where('organizationId', '=', brief.organizationId)
    .where('role', '=', 'owner')
    .execute()
  return { ...brief, ownerIds: owners.map(({ personId }) => personId) }
}

/**
 * Takes a brief from every list, feed and search, and its title from the pages of its teams; its own page says that it
 * was taken down.
 */
export async function hideBrief(id: string, instead: string, now: Date, trx: Transaction) {
  const was = await trx
    .selectFrom('challenge')
    .select('title')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const hidden = { title: instead, concealedAt: now }
  await trx.updateTable('challenge').set(hidden).where('id', '=', id).execute()
  return was
}

export async function showBrief(
  id: string,
  { title }: { title: string },
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('challenge')
    .set({ title, concealedAt: null })
    .where('id', '=', id)
    .execute()
}

/** A question of a public brief, with its answer. */
export async function findReportedQuestion(slug: string, id: string, on: Db = db) {
  const question = await on
    .selectFrom('question')
    .innerJoin('challenge', 'challenge.id', 'question.challengeId')
    .select(['question.id', 'question.body', 'question.askedBy', 'question.answeredBy'])
    .select('challenge.language')
    .where('challenge.slug', '=', slug)
    .where('challenge.state', 'in', open)
    .where('challenge.concealedAt', 'is', null)
    .where('question.id', '=', id)
    .executeTakeFirst()
  if (!question) return null
  const { askedBy, answeredBy } = question
  const ownerIds = [askedBy, answeredBy].filter((each) => each !== null)
  return { id: question.id, title: question.body, language: question.language, ownerIds }
}

/** The answer to a question of a public brief, while both are shown. */
export async function findReportedAnswer(slug: string, id: string, on: Db = db) {
  const question = await on
    .selectFrom('question')
    .innerJoin('challenge', 'challenge.id', 'question.challengeId')
    .select(['question.id', 'question.answer', 'question.answerLanguage', 'question.answeredBy'])
    .where('challenge.slug', '=', slug)
    .where('challenge.state', 'in', open)
    .where('challenge.concealedAt', 'is', null)
    .where('question.id', '=', id)
    .where('question.answer', 'is not', null)
    .where('question.hiddenBy', 'is', null)
    .executeTakeFirst()
  if (!question) return null
  const ownerIds = question.answeredBy === null ? [] : [question.answeredBy]
  const language = question.answerLanguage ?? 'es'
  return { id: question.id, title: question.answer as string, language, ownerIds }
}

/** What a question and its answer say now, and of which brief it is. */
export function findQuestionPlace(id: string, trx: Transaction) {
  return trx
    .selectFrom('question')
    .innerJoin('challenge', 'challenge.id', 'question.challengeId')
    .select(['challenge.slug', 'question.body', 'question.answer'])
    .where('question.id', '=', id)
    .executeTakeFirst()
}

/** Who hid something, and why, as its place on the page says. */
interface Hiding {
  by: Hider
  reason: string
}

/** Puts a sentence in the place of a question and its answer, in every place that shows them. */
export async function hideQuestion(
  id: string,
  instead: string,
  { by, reason }: Hiding,
  trx: Transaction,
) {
  const was = await trx
    .selectFrom('question')
    .select(['body', 'answer'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const answer = was.answer === null ? null : instead
  const hidden = { body: instead, answer, hiddenBy: by, hiddenFor: reason }
  await trx.updateTable('question').set(hidden).where('id', '=', id).execute()
  return was
}

export async function showQuestion(
  id: string,
  was: { body: string; answer: string | null },
  trx: Transaction,
): Promise<void> {
  const { body, answer } = was
  const shown = { body, answer, hiddenBy: null, hiddenFor: null }
  await trx.updateTable('question').set(shown).where('id', '=', id).execute()
}

/** Puts a sentence in the place of an answer; the question stays. */
export async function hideAnswer(
  id: string,
  instead: string,
  { by, reason }: Hiding,
  trx: Transaction,
) {
  const was = await trx
    .selectFrom('question')
    .select('answer')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const hidden = { answer: instead, answerHiddenBy: by, answerHiddenFor: reason }
  await trx.updateTable('question').set(hidden).where('id', '=', id).execute()
  return was
}

export async function showAnswer(
  id: string,
  { answer }: { answer: string },
  trx: Transaction,
): Promise<void> {
  const shown = { answer, answerHiddenBy: null, answerHiddenFor: null }
  await trx.updateTable('question').set(shown).where('id', '=', id).execute()
}

/**
 * Takes a question for hiding it, or its answer, or for showing them again.
 * @returns whether it is hidden as a whole: what was hidden of it before comes back after it
 */
export async function lockHiddenQuestion(id: string, trx: Transaction) {
  const row = await trx
    .selectFrom('question')
    .select('hiddenBy')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return { isHidden: Boolean(row?.hiddenBy) }
}
