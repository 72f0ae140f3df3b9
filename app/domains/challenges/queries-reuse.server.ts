import { db, type Db, type Transaction } from 'db/client'
import type { FoundTool } from './reuse'

export async function insertReuseCheck(
  check: {
    challengeId: string
    found: FoundTool[]
    reason: string
    givenBy: string
    checkedAt: Date
  },
  trx: Transaction,
): Promise<void> {
  const { found, ...rest } = check
  await trx
    .insertInto('reuseCheck')
    .values({ ...rest, found: JSON.stringify(found) })
    .execute()
}

/** What existed when a brief was last sent, and why it does not serve; nothing before it was sent. */
export async function findReuseCheck(challengeId: string, on: Db = db) {
  const check = await on
    .selectFrom('reuseCheck')
    .select(['found', 'reason', 'checkedAt'])
    .where('challengeId', '=', challengeId)
    .orderBy('checkedAt', 'desc')
    .executeTakeFirst()
  return check && { ...check, found: check.found as unknown as FoundTool[] }
}
