import { db, type Db, type Transaction } from 'db/client'

/** A judge's sheets with all that they wrote on them. */
export async function listOwnSheets(personId: string, on: Db = db) {
  const sheets = await on
    .selectFrom('judgeAssignment')
    .leftJoin('scoreSheet', 'scoreSheet.assignmentId', 'judgeAssignment.id')
    .select([
      'judgeAssignment.id',
      'judgeAssignment.submissionId',
      'judgeAssignment.assignedAt',
      'scoreSheet.state',
      'scoreSheet.feedback',
      'scoreSheet.privateNote',
      'scoreSheet.savedAt',
      'scoreSheet.submittedAt',
    ])
    .where('judgeAssignment.judgeId', '=', personId)
    .orderBy('judgeAssignment.assignedAt')
    .execute()
  const scores = await on
    .selectFrom('score')
    .innerJoin('judgeAssignment', 'judgeAssignment.id', 'score.assignmentId')
    .innerJoin('criterion', 'criterion.id', 'score.criterionId')
    .select(['score.assignmentId', 'criterion.name as criterion', 'score.level', 'score.note'])
    .where('judgeAssignment.judgeId', '=', personId)
    .execute()
  return sheets.map(({ id, ...sheet }) => ({
    ...sheet,
    scores: scores
      .filter(({ assignmentId }) => assignmentId === id)
      .map(({ criterion, level, note }) => ({ criterion, level, note })),
  }))
}

export function listOwnConflicts(personId: string, on: Db = db) {
  return on
    .selectFrom('conflictOfInterest')
    .select(['submissionId', 'reason', 'declaredAt'])
    .where('judgeId', '=', personId)
    .orderBy('declaredAt')
    .execute()
}

export function listOwnPublications(personId: string, on: Db = db) {
  return on
    .selectFrom('results')
    .innerJoin('datathon', 'datathon.id', 'results.datathonId')
    .select(['datathon.slug', 'results.publishedAt'])
    .where('publishedBy', '=', personId)
    .execute()
}

/** Assignments whose sheet was never handed in: somebody else takes them. */
export async function deleteUnfinished(judgeId: string, trx: Transaction): Promise<void> {
  await trx
    .deleteFrom('judgeAssignment')
    .where('judgeId', '=', judgeId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('scoreSheet')
            .select('assignmentId')
            .whereRef('scoreSheet.assignmentId', '=', 'judgeAssignment.id')
            .where('state', '=', 'submitted'),
        ),
      ),
    )
    .execute()
}

/** Sheets that were handed in go on to count, as those of one judge whom nobody can name; private notes go. */
export async function updateFormerJudge(
  judgeId: string,
  formerJudge: string,
  trx: Transaction,
): Promise<void> {
  const own = trx.selectFrom('judgeAssignment').select('id').where('judgeId', '=', judgeId)
  await trx
    .updateTable('scoreSheet')
    .set({ privateNote: '' })
    .where('assignmentId', 'in', own)
    .execute()
  await trx
    .updateTable('judgeAssignment')
    .set({ judgeId: null, formerJudge })
    .where('judgeId', '=', judgeId)
    .execute()
}
