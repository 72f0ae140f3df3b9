import { db, type Db, type Transaction } from 'db/client'
import { freeSlug, slugify } from '~/shared/slug'
import type { PriorWork } from '../datathons/rules'
import type { Skill } from '../people/rules'
import type { TeamRole } from './rules'

export interface TeamFacts {
  name: string
  introduction: string
  skillsWanted: Skill[]
}

/** A team with what its rules and pages ask of its datathon and its brief. */
const joined = (on: Db) =>
  on
    .selectFrom('team')
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .innerJoin('challenge', 'challenge.id', 'team.challengeId')
    .select([
      'team.id',
      'team.slug',
      'team.name',
      'team.introduction',
      'team.language',
      'team.skillsWanted',
      'team.formedAt',
      'team.formerMembers',
      'team.challengeId',
      'challenge.slug as challengeSlug',
      'challenge.title as challengeTitle',
      'challenge.language as challengeLanguage',
      'team.datathonId',
      'datathon.slug as datathonSlug',
      'datathon.name as datathonName',
      'datathon.timeZone',
      'datathon.registrationOpensAt',
      'datathon.startsAt',
      'datathon.submissionsCloseAt',
      'datathon.teamSmallest as smallest',
      'datathon.teamLargest as largest',
      'datathon.priorWork',
    ])

export async function findTeam(slug: string, on: Db = db) {
  const found = await joined(on).where('team.slug', '=', slug).executeTakeFirst()
  return found && typed(found)
}

/** Takes a team for the time of a change, so that two people never take its last place. */
export async function lockTeam(slug: string, trx: Transaction) {
  const found = await joined(trx).where('team.slug', '=', slug).forUpdate('team').executeTakeFirst()
  return found && typed(found)
}

/** Another team of the datathon under that name, as people would tell names apart. */
export async function isNameTaken(
  { datathonId, name, except }: { datathonId: string; name: string; except?: string },
  on: Db = db,
): Promise<boolean> {
  let query = on
    .selectFrom('team')
    .select('id')
    .where('datathonId', '=', datathonId)
    .where((eb) => eb(eb.fn('lower', ['name']), '=', name.toLowerCase()))
  if (except) query = query.where('id', '<>', except)
  return (await query.executeTakeFirst()) !== undefined
}

/** Gives the new team's id and slug; undefined where its name was taken meanwhile. */
export async function insertTeam(
  team: TeamFacts & { language: string; datathonId: string; challengeId: string; formedAt: Date },
  trx: Transaction,
): Promise<{ id: string; slug: string } | undefined> {
  const base = slugify(team.name)
  while (!(await isNameTaken(team, trx))) {
    const used = await trx
      .selectFrom('team')
      .select('slug')
      .where((eb) => eb.or([eb('slug', '=', base), eb('slug', 'like', `${base}-%`)]))
      .execute()
    const slug = freeSlug(
      team.name,
      used.map((row) => row.slug),
    )
    const inserted = await trx
      .insertInto('team')
      .values({ ...team, slug })
      // Somebody took the name or the slug meanwhile: the next round sees which.
      .onConflict((conflict) => conflict.doNothing())
      .returning(['id', 'slug'])
      .executeTakeFirst()
    if (inserted) return inserted
  }
  return undefined
}

export async function updateTeam(
  id: string,
  facts: TeamFacts & { language: string },
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('team').set(facts).where('id', '=', id).execute()
}

export async function deleteTeam(id: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('team').where('id', '=', id).execute()
}

/** How somebody belongs to a team; undefined where they do not. */
export async function findTeamMembership(
  personId: string | undefined,
  teamId: string,
  on: Db = db,
): Promise<{ role: TeamRole } | undefined> {
  if (!personId) return undefined
  const row = await on
    .selectFrom('teamMember')
    .select('role')
    .where('teamId', '=', teamId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row && { role: row.role as TeamRole }
}

function typed<Row extends { skillsWanted: string[]; priorWork: string }>(row: Row) {
  const { skillsWanted, priorWork, ...rest } = row
  return { ...rest, skillsWanted: skillsWanted as Skill[], priorWork: priorWork as PriorWork }
}
