import { sql } from 'kysely'
import type { Transaction } from 'db/client'
import { swapRows, type Swapped } from 'db/rows'

/** The teams that are a person's alone, so that their names are too. */
export function listOwnAlone(personId: string, trx: Transaction) {
  return (
    trx
      .selectFrom('team')
      .innerJoin('teamMember', 'teamMember.teamId', 'team.id')
      .select(['team.id', 'team.slug', 'team.name'])
      .groupBy('team.id')
      // Raw: everybody in it is this person.
      .having(sql<boolean>`bool_and(person_id = ${personId})`)
      .orderBy('team.id')
      .execute()
  )
}

/** Puts a neutral name where a team's stood. */
export async function concealTeam(
  id: string,
  neutral: { name: string; slug: string },
  trx: Transaction,
): Promise<Swapped[]> {
  return [await swapRows('team', sql`id = ${id}`, { ...neutral, introduction: '' }, trx)]
}
