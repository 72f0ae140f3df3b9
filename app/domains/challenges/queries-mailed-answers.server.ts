import { db, type Db, type Transaction } from 'db/client'
import { findDatathonById } from '../datathons/queries.server'
import type { ChallengeState } from './rules'

export type MailOutcome = 'published' | 'held' | 'late' | 'empty'

/** What a mail answers: a team's question, or a reviewer's comment. */
export type MailedTo = { questionId: string } | { commentId: string }

const columnOf = (to: MailedTo) => ('questionId' in to ? 'questionId' : 'commentId')
const idOf = (to: MailedTo) => ('questionId' in to ? to.questionId : to.commentId)

/** A question with its brief and the instant until which it can be answered by mail; null where it is not on show. */
export async function findQuestionToAnswer(id: string, on: Db = db) {
  const question = await on
    .selectFrom('question')
    .innerJoin('challenge', 'challenge.id', 'question.challengeId')
    .select([
      'question.id',
      'question.body',
      'question.answer',
      'question.answeredBy',
      'question.hiddenBy',
    ])
    .select('question.answerHiddenBy')
    .select(['challenge.slug', 'challenge.title', 'challenge.state', 'challenge.datathonId'])
    .where('question.id', '=', id)
    .where('challenge.concealedAt', 'is', null)
    .executeTakeFirst()
  const datathon = question?.datathonId && (await findDatathonById(question.datathonId, on))
  if (!question || !datathon) return null
  const { submissionsCloseAt } = datathon
  return { ...question, state: question.state as ChallengeState, submissionsCloseAt }
}

/** A reviewer's comment with its brief; null where that is not on show. */
export async function findCommentToAnswer(id: string, on: Db = db) {
  const comment = await on
    .selectFrom('reviewComment')
    .innerJoin('challenge', 'challenge.id', 'reviewComment.challengeId')
    .select(['reviewComment.id', 'challenge.slug', 'challenge.title', 'challenge.state'])
    .where('reviewComment.id', '=', id)
    .where('challenge.concealedAt', 'is', null)
    .executeTakeFirst()
  return comment ? { ...comment, state: comment.state as ChallengeState } : null
}

/** What somebody has sent as answers to one of them. */
export function listMailedAnswers(to: MailedTo, personId: string, on: Db = db) {
  return on
    .selectFrom('mailedAnswer')
    .select(['mailHash', 'outcome'])
    .where(columnOf(to), '=', idOf(to))
    .where('personId', '=', personId)
    .execute()
}

/** Whether it was new: the same mail is written down once. */
export async function insertMailedAnswer(
  {
    to,
    ...mailed
  }: {
    to: MailedTo
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
    .values({ ...mailed, ...to })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** What somebody answered by mail last and is not public. */
export async function findMailedDraft(to: MailedTo, personId: string, on: Db = db) {
  const row = await on
    .selectFrom('mailedAnswer')
    .select(['draft', 'clarification', 'outcome'])
    .where(columnOf(to), '=', idOf(to))
    .where('personId', '=', personId)
    .where('draft', 'is not', null)
    .orderBy('receivedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { text: row.draft as string, clarification: row.clarification } : null
}

/** Questions of a brief that somebody answered by mail, and whose answer is not public. */
export async function listMailedDraftIds(
  challengeId: string,
  personId: string,
  on: Db = db,
): Promise<string[]> {
  const rows = await on
    .selectFrom('mailedAnswer')
    .innerJoin('question', 'question.id', 'mailedAnswer.questionId')
    .select('question.id')
    .distinct()
    .where('question.challengeId', '=', challengeId)
    .where('mailedAnswer.personId', '=', personId)
    .where('mailedAnswer.draft', 'is not', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** What was answered by mail, a question or a comment, with the brief that it is of. */
export const answeredByMail = (on: Db) =>
  on
    .selectFrom('mailedAnswer')
    .leftJoin('question', 'question.id', 'mailedAnswer.questionId')
    .leftJoin('reviewComment', 'reviewComment.id', 'mailedAnswer.commentId')
    .innerJoin('challenge', (join) =>
      join.on((eb) =>
        eb(
          'challenge.id',
          '=',
          eb.fn.coalesce('question.challengeId', 'reviewComment.challengeId'),
        ),
      ),
    )

/** All that somebody answered by mail and still has to look at on its page, with the brief that it is of. */
export function listMailedDrafts(personId: string, on: Db = db) {
  return answeredByMail(on)
    .select(['challenge.slug', 'challenge.title', 'challenge.language', 'challenge.state'])
    .select(['challenge.organizationId', 'challenge.datathonId', 'challenge.needId'])
    .select(['mailedAnswer.questionId', 'mailedAnswer.commentId'])
    .distinct()
    .where('mailedAnswer.personId', '=', personId)
    .where('mailedAnswer.draft', 'is not', null)
    .where('challenge.concealedAt', 'is', null)
    .where('question.hiddenBy', 'is', null)
    .where('question.answerHiddenBy', 'is', null)
    .execute()
}

/** Whoever has answered has no other answer waiting. */
export async function dropMailedDrafts(
  to: MailedTo,
  personId: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('mailedAnswer')
    .set({ draft: null })
    .where(columnOf(to), '=', idOf(to))
    .where('personId', '=', personId)
    .execute()
}

export async function deleteMailedAnswers(before: Date, on: Db = db): Promise<void> {
  await on.deleteFrom('mailedAnswer').where('receivedAt', '<=', before).execute()
}
