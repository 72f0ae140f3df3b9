import { db, type Db } from 'db/client'
import { isUuid } from '~/shared/uuid'
import { listScores } from './queries-sheets.server'

/** A submission whose results are out, with whose it is; undefined before. */
export async function findJudgedSubmission(id: string, on: Db = db) {
  if (!isUuid(id)) return undefined
  return on
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .innerJoin('results', 'results.datathonId', 'datathon.id')
    .select([
      'submission.id',
      'team.id as teamId',
      'team.name as teamName',
      'datathon.id as datathonId',
      'datathon.slug as datathonSlug',
      'datathon.name as datathonName',
      'datathon.language as rubricLanguage',
    ])
    .where('submission.id', '=', id)
    .executeTakeFirst()
}

/** The submission of the team that somebody was in; null where they were in none. */
export async function findOwnSubmission(
  personId: string,
  datathonId: string,
  on: Db = db,
): Promise<string | null> {
  const row = await on
    .selectFrom('teamMember')
    .innerJoin('submission', 'submission.teamId', 'teamMember.teamId')
    .select('submission.id')
    .where('teamMember.personId', '=', personId)
    .where('teamMember.datathonId', '=', datathonId)
    .where('submission.state', '=', 'locked')
    .executeTakeFirst()
  return row?.id ?? null
}

export async function isTeamMember(
  personId: string,
  teamId: string,
  on: Db = db,
): Promise<boolean> {
  const row = await on
    .selectFrom('teamMember')
    .select('personId')
    .where('personId', '=', personId)
    .where('teamId', '=', teamId)
    .executeTakeFirst()
  return row !== undefined
}

/** What judges wrote to a team, sheet by sheet, in an order that does not tell who wrote which. */
export async function listFeedback(submissionId: string, on: Db = db) {
  const sheets = await on
    .selectFrom('scoreSheet')
    .innerJoin('judgeAssignment', 'judgeAssignment.id', 'scoreSheet.assignmentId')
    .select(['scoreSheet.assignmentId', 'scoreSheet.feedback'])
    .where('judgeAssignment.submissionId', '=', submissionId)
    .where('scoreSheet.state', '=', 'submitted')
    .orderBy('scoreSheet.assignmentId')
    .execute()
  return Promise.all(
    sheets.map(async ({ assignmentId, feedback }) => ({
      feedback,
      scores: await listScores(assignmentId, on),
    })),
  )
}
