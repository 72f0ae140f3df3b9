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
      'question.hiddenBy',
      'question.hiddenFor',
      'question.answerHiddenBy',
      'question.answerHiddenFor',
      'asker.handle as askedBy',
      'answerer.handle as answeredBy',
    ])

/**
 * Questions and answers of a brief in the order in which they were asked. Their numbers are their places: none is ever
 * taken out, so that a team that names one means the same for everybody.
 */
export async function listQuestions(challengeId: string, on: Db = db) {
  const rows = await asked(on)
    .where('challengeId', '=', challengeId)
    .orderBy('askedAt')
    .orderBy('question.id')
    .execute()
  return rows.map((row, at) => ({ ...row, number: at + 1 }))
}

export async function findQuestionAsked(challengeId: string, id: string, on: Db = db) {
  return (await listQuestions(challengeId, on)).find((question) => question.id === id)
}

/** What a form asked that was sent before. */
export function findQuestionSent(once: string, on: Db = db) {
  return on
    .selectFrom('question')
    .select(['id', 'challengeId', 'body', 'language', 'askedBy'])
    .where('once', '=', once)
    .executeTakeFirst()
}

export async function insertQuestion(
  question: {
    challengeId: string
    body: string
    language: string
    askedBy: string
    askedAt: Date
    once?: string | null
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
    .select(['id', 'body', 'askedBy', 'answer', 'answerLanguage', 'answeredAt', 'answeredBy'])
    .select(['clarification', 'hiddenBy', 'answerHiddenBy'])
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
