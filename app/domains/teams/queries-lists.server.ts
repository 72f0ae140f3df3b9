import { sql } from 'kysely'
import { db, type Db } from 'db/client'
import type { Sector, Skill } from '../people/rules'

/** The teams that work on a brief: how many they are of how many, whom they look for, from which sectors they come. */
export async function listTeamsOfChallenge(challengeId: string, on: Db = db) {
  return shown(await teams(on).where('team.challengeId', '=', challengeId).execute())
}

/** The teams that work on a brief, by name. */
export function listTeamNames(challengeId: string, on: Db = db) {
  return on
    .selectFrom('team')
    .select(['id', 'slug', 'name'])
    .where('challengeId', '=', challengeId)
    .orderBy('name')
    .execute()
}

/** The teams of a datathon, each with the brief that it works on. */
export async function listDatathonTeams(datathonId: string, on: Db = db) {
  const rows = await teams(on)
    .innerJoin('challenge', 'challenge.id', 'team.challengeId')
    .where('team.datathonId', '=', datathonId)
    .groupBy('challenge.id')
    .select([
      'challenge.slug as challengeSlug',
      'challenge.title as challenge',
      'challenge.language',
    ])
    .execute()
  return shown(rows)
}

function teams(on: Db) {
  return on
    .selectFrom('team')
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .innerJoin('teamMember', 'teamMember.teamId', 'team.id')
    .innerJoin('person', 'person.id', 'teamMember.personId')
    .groupBy(['team.id', 'datathon.id'])
    .select((eb) => [
      'team.slug',
      'team.name',
      'team.skillsWanted',
      'datathon.teamLargest as largest',
      'datathon.registrationOpensAt',
      'datathon.submissionsCloseAt',
      eb.fn.countAll<number>().as('members'),
      // Raw: an aggregate that leaves out those who did not say.
      sql<
        Sector[] | null
      >`array_agg(distinct person.sector) filter (where person.sector is not null)`.as('sectors'),
    ])
    .orderBy('team.name')
}

function shown<Row extends { skillsWanted: string[]; sectors: Sector[] | null }>(rows: Row[]) {
  return rows.map((row) => ({
    ...row,
    skillsWanted: row.skillsWanted as Skill[],
    sectors: row.sectors ?? [],
  }))
}
