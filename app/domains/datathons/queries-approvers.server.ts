import { db, type Db } from 'db/client'

/**
 * Who may give the second approval that something in a datathon needs: its organisers, those of the instance, and
 * administrators, so that a datathon with one organiser is not stuck.
 */
export async function listApproverIds(datathonId: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('datathonRole')
    .select('personId')
    .where('datathonId', '=', datathonId)
    .where('role', '=', 'organizer')
    .union(
      on
        .selectFrom('instanceRole')
        .select('personId')
        .where('role', 'in', ['organizer', 'administrator']),
    )
    .execute()
  return rows.map(({ personId }) => personId)
}

/** Whether somebody organises any datathon: their word is waited for, so they may name a deputy. */
export async function organizesAny(personId: string, on: Db = db): Promise<boolean> {
  const row = await on
    .selectFrom('datathonRole')
    .select('datathonId')
    .where('personId', '=', personId)
    .where('role', '=', 'organizer')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
