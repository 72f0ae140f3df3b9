import { db, type Db, type Transaction } from 'db/client'

export async function isFollowing(
  personId: string | undefined,
  challengeId: string,
  on: Db = db,
): Promise<boolean> {
  if (!personId) return false
  const row = await on
    .selectFrom('challengeFollower')
    .select('personId')
    .where('challengeId', '=', challengeId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** Who is told of what changes in a brief. */
export async function listFollowerIds(challengeId: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('challengeFollower')
    .select('personId')
    .where('challengeId', '=', challengeId)
    .execute()
  return rows.map(({ personId }) => personId)
}

export async function insertFollower(
  follower: { challengeId: string; personId: string; since: Date },
  trx: Transaction,
): Promise<void> {
  await trx
    .insertInto('challengeFollower')
    .values(follower)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteFollower(
  challengeId: string,
  personId: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('challengeFollower')
    .where('challengeId', '=', challengeId)
    .where('personId', '=', personId)
    .execute()
}
