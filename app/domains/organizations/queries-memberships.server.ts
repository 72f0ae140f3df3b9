import { db, type Db, type Transaction } from 'db/client'
import type { MembershipRole, OrganizationStatus } from './rules'

/** The organisations that a person belongs to, by name. */
export async function listMemberships(personId: string, on: Db = db) {
  const rows = await on
    .selectFrom('membership')
    .innerJoin('organization', 'organization.id', 'membership.organizationId')
    .select(['organizationId', 'slug', 'name', 'role', 'status'])
    .where('personId', '=', personId)
    .orderBy('name')
    .execute()
  return rows.map((row) => ({
    ...row,
    role: row.role as MembershipRole,
    status: row.status as OrganizationStatus,
  }))
}

/** How a person belongs to an organisation; undefined where they do not. */
export async function findMembership(
  personId: string | undefined,
  organizationId: string,
  on: Db = db,
): Promise<{ role: MembershipRole } | undefined> {
  if (personId === undefined) return undefined
  const row = await on
    .selectFrom('membership')
    .select('role')
    .where('personId', '=', personId)
    .where('organizationId', '=', organizationId)
    .executeTakeFirst()
  return row && { role: row.role as MembershipRole }
}

/** The members, owners first, then by handle. */
export async function listMembers(organizationId: string, on: Db = db) {
  const rows = await on
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['person.id', 'person.handle', 'membership.role'])
    .where('organizationId', '=', organizationId)
    .orderBy('membership.role', 'desc')
    .orderBy('person.handle')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as MembershipRole }))
}

export async function listMemberIds(
  organizationId: string,
  roles: MembershipRole[] = ['owner', 'member'],
  on: Db = db,
): Promise<string[]> {
  const rows = await on
    .selectFrom('membership')
    .select('personId')
    .where('organizationId', '=', organizationId)
    .where('role', 'in', roles)
    .execute()
  return rows.map(({ personId }) => personId)
}

export async function insertMembership(
  membership: { organizationId: string; personId: string; role: MembershipRole; joinedAt: Date },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('membership').values(membership).execute()
}

/** A member by their public name; undefined where nobody of that name is one. */
export async function findMember(organizationId: string, handle: string, on: Db = db) {
  const row = await on
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['person.id', 'person.handle', 'membership.role'])
    .where('organizationId', '=', organizationId)
    .where('person.handle', '=', handle)
    .executeTakeFirst()
  return row && { ...row, role: row.role as MembershipRole }
}

export async function updateMembershipRole(
  organizationId: string,
  personId: string,
  role: MembershipRole,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('membership')
    .set({ role })
    .where('organizationId', '=', organizationId)
    .where('personId', '=', personId)
    .execute()
}

export async function deleteMembership(
  organizationId: string,
  personId: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('membership')
    .where('organizationId', '=', organizationId)
    .where('personId', '=', personId)
    .execute()
}
