import { db, type Db, type Transaction } from 'db/client'
import { findDatathonById } from '../datathons/queries.server'
import type { ChallengeState } from './rules'

export type MailOutcome = 'published' | 'held' | 'late' | 'empty'

/** A question with its brief and the instant until which it can be answered by mail; null where it is not on show. */
export async function findQuestionToAnswer(id: string, on: Db = db) {
  const question = await on
    .selectFrom('question')
    .innerJoin('challenge', 'challenge.id', 'question.challengeId')
    .select(['question.id', 'question.answer', 'question.answeredBy'])
    .select(['challenge.slug', 'challenge.title', 'challenge.state', 'challenge.datathonId'])
    .where('question.id', '=', id)
    .where('challenge.concealedAt', 'is', null)
    .executeTakeFirst()
  const datathon = question?.datathonId && (await findDatathonById(question.datathonId, on))
  if (!question || !datathon) return null
  const { submissionsCloseAt } = datathon
  return { ...question, state: question.state as ChallengeState, submissionsCloseAt }
}

/** What somebody has sent as answers to a question. */
export function listMailedAnswers(questionId: string, personId: string, on: Db = db) {
  return on
    .selectFrom('mailedAnswer')
    .select(['mailHash', 'outcome'])
    .where('questionId', '=', questionId)
    .where('personId', '=', personId)
    .execute()
}

/** Whether it was new: the same mail is written down once. */
export async function insertMailedAnswer(
  mailed: {
    questionId: string
    personId: string
    mailHash: string
    outcome: MailOutcome
    draft: string | null
    clarification: boolean
    receivedAt: Date
  },
  trx: Transaction,
): Promise<boolean> {
  const row = await trx
    .insertInto('mailedAnswer')
    .values(mailed)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** What somebody answered by mail last and is not public. */
export async function findMailedDraft(questionId: string, personId: string, on: Db = db) {
  const row = await on
    .selectFrom('mailedAnswer')
    .select(['draft', 'clarification', 'outcome'])
    .where('questionId', '=', questionId)
    .where('personId', '=', personId)
    .where('draft', 'is not', null)
    .orderBy('receivedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { text: row.draft as string, clarification: row.clarification } : null
}

/** Whoever published an answer has no other waiting. */
export async function dropMailedDrafts(
  questionId: string,
  personId: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('mailedAnswer')
    .set({ draft: null })
    .where('questionId', '=', questionId)
    .where('personId', '=', personId)
    .execute()
}

export async function deleteMailedAnswers(before: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('mailedAnswer').where('receivedAt', '<=', before).execute()
}
