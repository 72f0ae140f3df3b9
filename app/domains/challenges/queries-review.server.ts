import { db, type Db, type Transaction } from 'db/client'
import type { SectionKey } from './questions'

export type ReviewComment = Awaited<ReturnType<typeof listComments>>[number]

/** What reviewers said of a brief's sections, in the order in which they said it. */
export async function listComments(challengeId: string, on: Db = db) {
  const rows = await on
    .selectFrom('reviewComment')
    .leftJoin('person', 'person.id', 'reviewComment.authorId')
    .select([
      'reviewComment.id',
      'reviewComment.section',
      'reviewComment.body',
      'reviewComment.writtenAt',
      'reviewComment.settledAt',
      'person.handle as author',
    ])
    .where('challengeId', '=', challengeId)
    .orderBy('writtenAt')
    .execute()
  return rows.map((row) => ({ ...row, section: row.section as SectionKey }))
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
    body: string
    authorId: string
    writtenAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('reviewComment').values(comment).execute()
}

/** Settles one comment of a brief, or all that are open. */
export async function updateSettled(
  challengeId: string,
  commentId: string | 'all',
  now: Date,
  trx: Transaction,
): Promise<number> {
  let query = trx
    .updateTable('reviewComment')
    .set({ settledAt: now })
    .where('challengeId', '=', challengeId)
    .where('settledAt', 'is', null)
  if (commentId !== 'all')
    query = query.where((eb) => eb(eb.cast<string>('id', 'text'), '=', commentId))
  const { numUpdatedRows } = await query.executeTakeFirst()
  return Number(numUpdatedRows)
}

/** The briefs that wait for a reviewer, the longest waiting first. */
export function listChallengesInReview(on: Db = db) {
  return on
    .selectFrom('challenge')
    .innerJoin('organization', 'organization.id', 'challenge.organizationId')
    .select([
      'challenge.slug',
      'challenge.title',
      'challenge.submittedAt',
      'challenge.datathonId',
      'organization.name as organizationName',
      'organization.status as organizationStatus',
    ])
    .where('challenge.state', '=', 'in_review')
    .orderBy('challenge.submittedAt')
    .execute()
}
