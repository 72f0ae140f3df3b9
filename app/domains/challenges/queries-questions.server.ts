import { db, type Db, type Transaction } from 'db/client'

const asked = (on: Db) =>
  on
    .selectFrom('question')
    .leftJoin('person as asker', 'asker.id', 'question.askedBy')
    .leftJoin('person as answerer', 'answerer.id', 'question.answeredBy')
    .select([
      'question.id',
      'question.body',
      'question.language',
      'question.askedAt',
      'question.answer',
      'question.answerLanguage',
      'question.answeredAt',
      'question.clarification',
      'asker.handle as askedBy',
      'answerer.handle as answeredBy',
    ])

/** Questions and answers of a brief: clarifications for all teams first, then in the order in which they were asked. */
export function listQuestions(challengeId: string, on: Db = db) {
  return asked(on)
    .where('challengeId', '=', challengeId)
    .orderBy('clarification', 'desc')
    .orderBy('askedAt')
    .execute()
}

export function findQuestionAsked(challengeId: string, id: string, on: Db = db) {
  return asked(on)
    .where('challengeId', '=', challengeId)
    .where((eb) => eb(eb.cast<string>('question.id', 'text'), '=', id))
    .executeTakeFirst()
}

export async function insertQuestion(
  question: {
    challengeId: string
    body: string
    language: string
    askedBy: string
    askedAt: Date
  },
  trx: Transaction,
): Promise<string> {
  const { id } = await trx
    .insertInto('question')
    .values(question)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Takes a question of a brief for its answer. */
export function lockQuestion(challengeId: string, id: string, trx: Transaction) {
  return trx
    .selectFrom('question')
    .select(['id', 'askedBy', 'answer', 'answerLanguage'])
    .where('challengeId', '=', challengeId)
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
    .forUpdate()
    .executeTakeFirst()
}

export async function updateQuestionAnswer(
  id: string,
  answer: {
    answer: string
    answerLanguage: string
    answeredBy: string
    answeredAt: Date
    clarification: boolean
  },
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('question').set(answer).where('id', '=', id).execute()
}
