import { db, type Db } from 'db/client'
import { listCriteria } from '../datathons/queries.server'
import type { Bundle } from './bundle'
import { listSubmissionFacts } from './queries-results.server'
import { listSubmittedScores } from './queries-sheets.server'
import { anonymousSheets } from './sheets'

/** All that results rest on, as a bundle holds it: the rubric, the submissions, and the sheets without names. */
export async function findJudged(
  datathonId: string,
  on: Db = db,
): Promise<Pick<Bundle, 'rubric' | 'submissions' | 'sheets'>> {
  const criteria = await listCriteria(datathonId, on)
  return {
    rubric: criteria.map(({ id, name, weight, levels }) => ({ id, name, weight, levels })),
    submissions: await listSubmissionFacts(datathonId, on),
    sheets: anonymousSheets(await listSubmittedScores(datathonId, on)),
  }
}
