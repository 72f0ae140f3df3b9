import { db, type Db, type Transaction } from 'db/client'
import type { Sector, Skill } from '../people/rules'

/** What somebody asked for in a datathon, the oldest first. */
export function listRequestsOf(personId: string | undefined, datathonId: string, on: Db = db) {
  return on
    .selectFrom('teamRequest')
    .innerJoin('team', 'team.id', 'teamRequest.teamId')
    .select(['teamRequest.teamId', 'team.slug', 'team.name', 'askedAt', 'declinedAt'])
    .where('teamRequest.datathonId', '=', datathonId)
    .where('teamRequest.personId', '=', personId ?? null)
    .orderBy('askedAt')
    .execute()
}

/** Who asks a team for a place, the oldest first: those who wait, then those to whom it said no. */
export async function listAskers(teamId: string, on: Db = db) {
  const rows = await on
    .selectFrom('teamRequest')
    .innerJoin('person', 'person.id', 'teamRequest.personId')
    .select(['person.handle', 'person.sector', 'person.skills', 'askedAt', 'declinedAt'])
    .where('teamId', '=', teamId)
    .where('person.suspendedAt', 'is', null)
    .orderBy('declinedAt', (order) => order.asc().nullsFirst())
    .orderBy('askedAt')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    ...row,
    sector: row.sector as Sector | null,
    skills: row.skills as Skill[],
  }))
}

/** Who of that public name asks a team for a place; undefined where nobody does. */
export async function findAskerId(teamId: string, handle: string, trx: Transaction) {
  const row = await trx
    .selectFrom('teamRequest')
    .innerJoin('person', 'person.id', 'teamRequest.personId')
    .select('personId')
    .where('teamId', '=', teamId)
    .where('person.handle', '=', handle)
    .where('person.suspendedAt', 'is', null)
    .executeTakeFirst()
  return row?.personId
}

export async function insertRequest(
  request: { teamId: string; personId: string; datathonId: string; askedAt: Date },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('teamRequest').values(request).execute()
}

export async function updateDeclined(
  teamId: string,
  personId: string,
  declinedAt: Date,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('teamRequest')
    .set({ declinedAt })
    .where('teamId', '=', teamId)
    .where('personId', '=', personId)
    .execute()
}

/** Gives how many waited: none where nothing was asked, or the answer was no. */
export async function deleteRequest(
  teamId: string,
  personId: string,
  trx: Transaction,
): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('teamRequest')
    .where('teamId', '=', teamId)
    .where('personId', '=', personId)
    .where('declinedAt', 'is', null)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Whoever has a team asks no other. */
export async function deleteRequestsOf(
  personId: string,
  datathonId: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('teamRequest')
    .where('personId', '=', personId)
    .where('datathonId', '=', datathonId)
    .execute()
}
