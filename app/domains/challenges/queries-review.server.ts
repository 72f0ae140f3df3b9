import { db, type Db, type Transaction } from 'db/client'
import type { QuestionKey, SectionKey } from './questions'

/** What reviewers said of a brief's sections, in the order in which they said it. */
export async function listComments(challengeId: string, on: Db = db) {
  const rows = await on
    .selectFrom('reviewComment')
    .leftJoin('person', 'person.id', 'reviewComment.authorId')
    .select([
      'reviewComment.id',
      'reviewComment.section',
      'reviewComment.question',
      'reviewComment.body',
      'reviewComment.writtenAt',
      'reviewComment.settledAt',
      'reviewComment.authorId',
      'person.handle as author',
    ])
    .where('challengeId', '=', challengeId)
    .orderBy('writtenAt')
    .execute()
  return rows.map((row) => ({
    ...row,
    section: row.section as SectionKey,
    question: row.question as QuestionKey | null,
  }))
}

/** One comment of a brief; undefined where it has none such. */
export async function findComment(challengeId: string, commentId: string, on: Db = db) {
  return (await listComments(challengeId, on)).find(({ id }) => id === commentId)
}

/** What was answered to a brief's comments, in the order in which it was said. */
export function listReplies(challengeId: string, on: Db = db) {
  return on
    .selectFrom('reviewReply')
    .innerJoin('reviewComment', 'reviewComment.id', 'reviewReply.commentId')
    .leftJoin('person', 'person.id', 'reviewReply.authorId')
    .select(['reviewReply.id', 'reviewReply.commentId', 'reviewReply.body'])
    .select(['reviewReply.authorId', 'reviewReply.writtenAt', 'person.handle as author'])
    .where('reviewComment.challengeId', '=', challengeId)
    .orderBy('reviewReply.writtenAt')
    .execute()
}

/** What a form wrote that was sent before. */
export function findReplySent(once: string, on: Db = db) {
  return on
    .selectFrom('reviewReply')
    .select(['commentId', 'body', 'authorId'])
    .where('once', '=', once)
    .executeTakeFirst()
}

/** The same of a comment. */
export async function findCommentSent(once: string, on: Db = db) {
  const row = await on
    .selectFrom('reviewComment')
    .select(['challengeId', 'section', 'question', 'body', 'authorId'])
    .where('once', '=', once)
    .executeTakeFirst()
  return row && { ...row, section: row.section as SectionKey, question: row.question as QuestionKey | null } // prettier-ignore
}

/** Whether it was new: what came by mail stands once. */
export async function insertReply(
  reply: {
    commentId: string
    body: string
    authorId: string
    writtenAt: Date
    mailHash: string | null
    once?: string | null
  },
  trx: Transaction,
): Promise<boolean> {
  const row = await trx
    .insertInto('reviewReply')
    .values(reply)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function countOpenComments(challengeId: string, on: Db = db): Promise<number> {
  const { n } = await on
    .selectFrom('reviewComment')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('challengeId', '=', challengeId)
    .where('settledAt', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

export async function insertComment(
  comment: {
    challengeId: string
    section: SectionKey
    question: QuestionKey | null
    body: string
    authorId: string
    writtenAt: Date
    once?: string | null
  },
  trx: Transaction,
): Promise<string> {
  const { id } = await trx
    .insertInto('reviewComment')
    .values(comment)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Settles one comment of a brief; without its id, all that are open. */
export async function updateSettled(
  challengeId: string,
  commentId: string | null,
  now: Date,
  trx: Transaction,
): Promise<number> {
  let query = trx
    .updateTable('reviewComment')
    .set({ settledAt: now })
    .where('challengeId', '=', challengeId)
    .where('settledAt', 'is', null)
  if (commentId !== null)
    query = query.where((eb) => eb(eb.cast<string>('id', 'text'), '=', commentId))
  const { numUpdatedRows } = await query.executeTakeFirst()
  return Number(numUpdatedRows)
}
