import { db, type Db, type Transaction } from 'db/client'
import type { SheetState } from './rules'

export interface SheetText {
  scores: { criterionId: string; level: number | null; note: string }[]
  feedback: string
  privateNote: string
}

/** A judge's sheet as it was last saved; undefined before the first save. */
export async function findSheet(assignmentId: string, on: Db = db) {
  const sheet = await on
    .selectFrom('scoreSheet')
    .select(['state', 'feedback', 'privateNote', 'savedAt', 'savedByPage', 'submittedAt'])
    .where('assignmentId', '=', assignmentId)
    .executeTakeFirst()
  if (!sheet) return undefined
  return {
    ...sheet,
    state: sheet.state as SheetState,
    scores: await listScores(assignmentId, on),
  }
}

export function listScores(assignmentId: string, on: Db) {
  return on
    .selectFrom('score')
    .select(['criterionId', 'level', 'note'])
    .where('assignmentId', '=', assignmentId)
    .execute()
}

/** Puts a draft in the place of the one before. */
export async function replaceSheet(
  assignmentId: string,
  { scores, feedback, privateNote }: SheetText,
  saved: { savedAt: Date; savedByPage: string },
  trx: Transaction,
): Promise<void> {
  const text = { feedback, privateNote, ...saved }
  await trx
    .insertInto('scoreSheet')
    .values({ assignmentId, ...text })
    .onConflict((conflict) => conflict.column('assignmentId').doUpdateSet(text))
    .execute()
  await trx.deleteFrom('score').where('assignmentId', '=', assignmentId).execute()
  const rows = scores.filter(({ level, note }) => level !== null || note !== '')
  if (rows.length > 0)
    await trx
      .insertInto('score')
      .values(rows.map((row) => ({ assignmentId, ...row })))
      .execute()
}

export async function updateSheetState(
  assignmentId: string,
  state: SheetState,
  submittedAt: Date | null,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('scoreSheet')
    .set({ state, submittedAt })
    .where('assignmentId', '=', assignmentId)
    .execute()
}

/** The sheets of a datathon that were handed in, with their levels; a judge's sheets stand together. */
export function listSubmittedScores(datathonId: string, on: Db = db) {
  return on
    .selectFrom('score')
    .innerJoin('scoreSheet', 'scoreSheet.assignmentId', 'score.assignmentId')
    .innerJoin('judgeAssignment', 'judgeAssignment.id', 'score.assignmentId')
    .innerJoin('submission', 'submission.id', 'judgeAssignment.submissionId')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .select((eb) => [
      'score.assignmentId',
      // A judge who deleted the account still is one judge: the numbers stay as they were.
      eb.fn
        .coalesce('judgeAssignment.judgeId', 'judgeAssignment.formerJudge')
        .$notNull()
        .as('judgeId'),
      'judgeAssignment.submissionId',
      'score.criterionId',
      'score.level',
    ])
    .where('team.datathonId', '=', datathonId)
    .where('scoreSheet.state', '=', 'submitted')
    .where('submission.state', '=', 'locked')
    .where('score.level', 'is not', null)
    .orderBy('score.assignmentId')
    .execute()
}
