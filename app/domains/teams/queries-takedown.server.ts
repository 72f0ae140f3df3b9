import { db, type Db, type Transaction } from 'db/client'

/** What a team says of itself, as somebody reports it. */
export async function findReportedTeam(slug: string, on: Db = db) {
  const team = await on
    .selectFrom('team')
    .innerJoin('challenge', 'challenge.id', 'team.challengeId')
    .select(['team.id', 'team.name as title', 'challenge.language'])
    .where('team.slug', '=', slug)
    .executeTakeFirst()
  if (!team) return null
  const members = await on
    .selectFrom('teamMember')
    .select('personId')
    .where('teamId', '=', team.id)
    .execute()
  return { ...team, ownerIds: members.map(({ personId }) => personId) }
}

/** Puts a sentence in the place of what a team says of itself. */
export async function hideIntroduction(id: string, instead: string, trx: Transaction) {
  const was = await trx
    .selectFrom('team')
    .select('introduction')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  await trx.updateTable('team').set({ introduction: instead }).where('id', '=', id).execute()
  return was
}

export async function showIntroduction(
  id: string,
  { introduction }: { introduction: string },
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('team').set({ introduction }).where('id', '=', id).execute()
}
