import { db, type Db, type Transaction } from 'db/client'
import type { Sector, Skill } from '../people/rules'
import type { TeamRole } from './rules'

/** Who is in a team, its lead first, then in the order in which they came. */
export async function listTeamMembers(teamId: string, on: Db = db) {
  const rows = await on
    .selectFrom('teamMember')
    .innerJoin('person', 'person.id', 'teamMember.personId')
    .select(['person.id', 'person.handle', 'person.sector', 'person.skills', 'teamMember.role'])
    .where('teamId', '=', teamId)
    .orderBy('teamMember.role')
    .orderBy('teamMember.joinedAt')
    .execute()
  return rows.map((row) => ({
    ...row,
    role: row.role as TeamRole,
    sector: row.sector as Sector | null,
    skills: row.skills as Skill[],
  }))
}

export async function listTeamMemberIds(teamId: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('teamMember')
    .select('personId')
    .where('teamId', '=', teamId)
    .execute()
  return rows.map(({ personId }) => personId)
}

export async function countTeamMembers(teamId: string, on: Db = db): Promise<number> {
  const { n } = await on
    .selectFrom('teamMember')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('teamId', '=', teamId)
    .executeTakeFirstOrThrow()
  return n
}

/** The team that somebody has in a datathon. */
export async function findTeamOf(
  personId: string | undefined,
  datathonId: string,
  on: Db = db,
): Promise<{ id: string; slug: string; name: string } | undefined> {
  if (!personId) return undefined
  return on
    .selectFrom('teamMember')
    .innerJoin('team', 'team.id', 'teamMember.teamId')
    .select(['team.id', 'team.slug', 'team.name'])
    .where('teamMember.datathonId', '=', datathonId)
    .where('teamMember.personId', '=', personId)
    .executeTakeFirst()
}

export async function insertTeamMember(
  member: {
    teamId: string
    personId: string
    datathonId: string
    role: TeamRole
    joinedAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('teamMember').values(member).execute()
}

export async function deleteTeamMember(
  teamId: string,
  personId: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('teamMember')
    .where('teamId', '=', teamId)
    .where('personId', '=', personId)
    .execute()
}

/** Takes the lead from whoever has it and gives it to somebody else in the team. */
export async function updateLead(
  teamId: string,
  personId: string,
  trx: Transaction,
): Promise<void> {
  const members = trx.updateTable('teamMember').where('teamId', '=', teamId)
  await members.set({ role: 'member' }).where('role', '=', 'lead').execute()
  await members.set({ role: 'lead' }).where('personId', '=', personId).execute()
}
