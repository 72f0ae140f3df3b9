import { db, type Db, type Transaction } from 'db/client'
import { capacityProfileOf, type Answer, type Answers } from './answers'
import type { WrittenAs } from './approvals'
import type { CapacityProfile } from './capacity-profile'
import { findQuestion, type QuestionKey, type SectionKey } from './questions'
import { findPublishedContent } from './queries-versions.server'

/** The draft of a brief's answers. */
export async function listAnswers(challengeId: string, on: Db = db): Promise<Answers> {
  const rows = await on
    .selectFrom('challengeAnswer')
    .select(['question', 'value'])
    .where('challengeId', '=', challengeId)
    .orderBy('question')
    .execute()
  return Object.fromEntries(rows.map(({ question, value }) => [question, value])) as Answers
}

/** When an answer was last written, or any of them; null before the first. */
export async function findLastWriting(
  challengeId: string,
  question: QuestionKey | 'any',
  on: Db = db,
): Promise<Date | null> {
  let query = on
    .selectFrom('challengeAnswer')
    .select((eb) => eb.fn.max('writtenAt').as('writtenAt'))
    .where('challengeId', '=', challengeId)
  if (question !== 'any') query = query.where('question', '=', question)
  const row = await query.executeTakeFirst()
  return row?.writtenAt ?? null
}

/** When a section last began to say something else than it said before. */
export async function listSectionChanges(
  challengeId: string,
  on: Db = db,
): Promise<Partial<Record<SectionKey, Date>>> {
  const rows = await on
    .selectFrom('challengeAnswer')
    .select(['question', 'writtenAt'])
    .where('challengeId', '=', challengeId)
    .orderBy('writtenAt')
    .execute()
  // The latest comes last.
  return Object.fromEntries(
    rows.map(({ question, writtenAt }) => [findQuestion(question)?.section, writtenAt]),
  )
}

/** What its organisation says it has, as published; of a draft, as written so far. */
export async function findChallengeCapacity(
  challengeId: string,
  on: Db = db,
): Promise<CapacityProfile> {
  const published = await findPublishedContent(challengeId, on)
  return capacityProfileOf(published?.answers ?? (await listAnswers(challengeId, on)))
}

/** Writes an answer over the one before it. The one that says the same keeps its author and its hour. */
export async function upsertAnswer(
  answer: {
    challengeId: string
    question: QuestionKey
    value: Answer
    writtenBy: string | null
    writtenAs: WrittenAs
    writtenAt: Date
  },
  trx: Transaction,
): Promise<void> {
  const value = JSON.stringify(answer.value)
  await trx
    .insertInto('challengeAnswer')
    .values({ ...answer, value })
    .onConflict((conflict) =>
      conflict
        .columns(['challengeId', 'question'])
        .doUpdateSet({
          value,
          writtenBy: answer.writtenBy,
          writtenAs: answer.writtenAs,
          writtenAt: answer.writtenAt,
        })
        .where('challengeAnswer.value', '<>', value),
    )
    .execute()
}

/** Changes the words of an answer, which stays whose it was. */
export async function updateAnswerWords(
  answer: {
    challengeId: string
    question: QuestionKey
    value: Answer
    writtenBy: string
    writtenAt: Date
  },
  trx: Transaction,
): Promise<void> {
  const { challengeId, question, writtenBy, writtenAt } = answer
  await trx
    .updateTable('challengeAnswer')
    .set({ value: JSON.stringify(answer.value), writtenBy, writtenAt })
    .where('challengeId', '=', challengeId)
    .where('question', '=', question)
    .execute()
}

export async function deleteAnswer(
  challengeId: string,
  question: QuestionKey,
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('challengeAnswer')
    .where('challengeId', '=', challengeId)
    .where('question', '=', question)
    .execute()
}
