import { db, type Db, type Transaction } from 'db/client'
import type { Sector } from '../people/rules'
import type { DatathonRole } from './rules'

export async function isRegistered(
  personId: string | undefined,
  datathonId: string,
  on: Db = db,
): Promise<boolean> {
  if (!personId) return false
  const row = await on
    .selectFrom('registration')
    .select('personId')
    .where('datathonId', '=', datathonId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Whether somebody is registered, taken for the time of a change: of two things that a person does at once in a
 * datathon, such as joining two teams, the second waits for the first.
 */
export async function lockRegistration(
  personId: string,
  datathonId: string,
  trx: Transaction,
): Promise<boolean> {
  const row = await trx
    .selectFrom('registration')
    .select('personId')
    .where('datathonId', '=', datathonId)
    .where('personId', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Everybody who plans with a datathon's dates: who registered, and who has a role in it. */
export async function listPlanningIds(datathonId: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('registration')
    .select('personId')
    .where('datathonId', '=', datathonId)
    .union(on.selectFrom('datathonRole').select('personId').where('datathonId', '=', datathonId))
    .execute()
  return rows.map(({ personId }) => personId)
}

/** How many registered, a row for each sector that somebody stated; null is those who did not say. */
export async function countRegisteredBySector(datathonId: string, on: Db = db) {
  const rows = await on
    .selectFrom('registration')
    .innerJoin('person', 'person.id', 'registration.personId')
    .select((eb) => ['person.sector', eb.fn.countAll<number>().as('people')])
    .where('datathonId', '=', datathonId)
    .groupBy('person.sector')
    .execute()
  return rows.map(({ sector, people }) => ({ sector: sector as Sector | null, people }))
}

export function listPeopleWithDatathonRole(datathonId: string, role: DatathonRole, on: Db = db) {
  return on
    .selectFrom('datathonRole')
    .innerJoin('person', 'person.id', 'datathonRole.personId')
    .select(['datathonRole.personId', 'person.handle', 'datathonRole.grantedAt'])
    .where('datathonId', '=', datathonId)
    .where('role', '=', role)
    .orderBy('person.handle')
    .execute()
}

/** Every role of a datathon with who holds it. */
export async function listRoleHolders(datathonId: string, on: Db = db) {
  const rows = await on
    .selectFrom('datathonRole')
    .innerJoin('person', 'person.id', 'datathonRole.personId')
    .select(['datathonRole.personId', 'person.handle', 'datathonRole.role'])
    .where('datathonId', '=', datathonId)
    .orderBy('person.handle')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as DatathonRole }))
}

/** A person by public handle, with the roles they hold in a datathon, taken until the transaction ends. */
export async function lockRoleHolder(handle: string, datathonId: string, trx: Transaction) {
  const person = await trx
    .selectFrom('person')
    .select('id')
    .where('handle', '=', handle)
    .where('suspendedAt', 'is', null)
    .executeTakeFirst()
  if (!person) return null
  const rows = await trx
    .selectFrom('datathonRole')
    .select('role')
    .where('datathonId', '=', datathonId)
    .where('personId', '=', person.id)
    .forUpdate()
    .execute()
  return { id: person.id, roles: rows.map(({ role }) => role as DatathonRole) }
}

export async function insertDatathonRole(
  grant: { datathonId: string; personId: string; role: DatathonRole; grantedBy: string },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('datathonRole').values(grant).execute()
}

export async function deleteDatathonRole(
  { datathonId, personId, role }: { datathonId: string; personId: string; role: DatathonRole },
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('datathonRole')
    .where('datathonId', '=', datathonId)
    .where('personId', '=', personId)
    .where('role', '=', role)
    .execute()
}

export async function insertRegistration(
  registration: {
    datathonId: string
    personId: string
    registeredAt: Date
    codeOfConductAcceptedAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('registration').values(registration).execute()
}

export async function deleteRegistration(
  datathonId: string,
  personId: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('registration')
    .where('datathonId', '=', datathonId)
    .where('personId', '=', personId)
    .execute()
}
