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

/** Takes a person and, for the count to hold, every row of the role; `others` counts those who could act without them. */
export async function lockRole(handle: string, role: InstanceRole, trx: Transaction) {
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
    .forUpdate('instanceRole')
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
