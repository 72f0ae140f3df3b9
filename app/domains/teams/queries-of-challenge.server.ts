import { sql } from 'kysely'
import { db, type Db } from 'db/client'
import type { Sector, Skill } from '../people/rules'

/** The teams that work on a brief: how many they are of how many, whom they look for, from which sectors they come. */
export async function listTeamsOfChallenge(challengeId: string, on: Db = db) {
  const rows = await on
    .selectFrom('team')
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .innerJoin('teamMember', 'teamMember.teamId', 'team.id')
    .innerJoin('person', 'person.id', 'teamMember.personId')
    .where('team.challengeId', '=', challengeId)
    .groupBy(['team.id', 'datathon.id'])
    .select((eb) => [
      'team.slug',
      'team.name',
      'team.skillsWanted',
      'datathon.teamLargest as largest',
      eb.fn.countAll<number>().as('members'),
      // Raw: an aggregate that leaves out those who did not say.
      sql<
        Sector[] | null
      >`array_agg(distinct person.sector) filter (where person.sector is not null)`.as('sectors'),
    ])
    .orderBy('team.name')
    .execute()
  return rows.map((row) => ({
    ...row,
    skillsWanted: row.skillsWanted as Skill[],
    sectors: row.sectors ?? [],
  }))
}
