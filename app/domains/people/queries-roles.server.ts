import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import type { InstanceRole } from './rules'

/** Everybody who holds a role of the instance, by handle. */
export function listRoleHolders(on: Db = db) {
  return on
    .selectFrom('instanceRole')
    .innerJoin('person', 'person.id', 'instanceRole.personId')
    .select(['person.handle', 'instanceRole.role', 'instanceRole.grantedAt'])
    .orderBy('instanceRole.role')
    .orderBy('person.handle')
    .execute()
}

export function listPeopleWithRole(role: InstanceRole, on: Db = db) {
  return on.selectFrom('instanceRole').select('personId').where('role', '=', role).execute()
}

/**
 * Whoever changes who administers, by a role, a suspension or a deleted account, does so one after the other: that
 * somebody is left holds only where it is looked at alone. One lock, taken first, since locks on the rows of many people
 * are taken in an order that depends on which of them were suspended meanwhile.
 */
export async function queueForRoles(trx: Transaction): Promise<void> {
  // Raw: an advisory lock has no form in the query builder. 1919904869 is 'role' in ASCII.
  await sql`select pg_advisory_xact_lock(1919904869)`.execute(trx)
}

/** Takes the role, for the count to hold; `others` counts those who could act without them. */
export async function lockRole(handle: string, role: InstanceRole, trx: Transaction) {
  await queueForRoles(trx)
  const person = await trx
    .selectFrom('person')
    .select('id')
    .where('handle', '=', handle)
    .executeTakeFirst()
  const holders = await trx
    .selectFrom('instanceRole')
    .innerJoin('person', 'person.id', 'instanceRole.personId')
    .select(['instanceRole.personId', 'person.suspendedAt'])
    .where('instanceRole.role', '=', role)
    .execute()
  const others = holders.filter((each) => each.personId !== person?.id && !each.suspendedAt)
  return { person, holders: holders.map(({ personId }) => personId), others: others.length }
}

export async function insertRole(
  grant: { personId: string; role: InstanceRole; grantedBy: string | null },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('instanceRole').values(grant).execute()
}

export async function deleteRole(
  personId: string,
  role: InstanceRole,
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('instanceRole')
    .where('personId', '=', personId)
    .where('role', '=', role)
    .execute()
}
