import { db, type Db } from 'db/client'
import type { ChallengeState } from './rules'

/** The brief that a need became. */
export async function findChallengeOfNeed(needId: string, on: Db = db) {
  const row = await on
    .selectFrom('challenge')
    .select(['id', 'slug', 'title', 'language', 'state', 'concealedAt'])
    .where('needId', '=', needId)
    .executeTakeFirst()
  return row && { ...row, state: row.state as ChallengeState }
}
