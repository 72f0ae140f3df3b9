import { db, type Db, type Transaction } from 'db/client'
import { queueForRoles } from './queries-roles.server'
import type { InstanceRole } from './rules'

/** A person as administrators see them, suspended or not: by the whole handle or the whole address, never by a part. */
export function findPersonToAdminister(wanted: string, on: Db = db) {
  return on
    .selectFrom('person')
    .select(['id', 'handle', 'createdAt', 'suspendedAt'])
    .where((eb) => eb.or([eb('handle', '=', wanted), eb('email', '=', wanted)]))
    .executeTakeFirst()
}

export async function listRolesOf(personId: string, on: Db = db): Promise<InstanceRole[]> {
  const rows = await on
    .selectFrom('instanceRole')
    .select('role')
    .where('personId', '=', personId)
    .execute()
  return rows.map(({ role }) => role as InstanceRole)
}

/** When and why an account was suspended, the latest first. */
export function listSuspensions(personId: string, on: Db = db) {
  return on
    .selectFrom('suspension')
    .leftJoin('person as by', 'by.id', 'suspension.suspendedBy')
    .leftJoin('person as ender', 'ender.id', 'suspension.endedBy')
    .select([
      'suspension.id',
      'suspension.reason',
      'suspension.suspendedAt',
      'suspension.endedAt',
      'by.handle as suspendedBy',
      'ender.handle as endedBy',
    ])
    .where('personId', '=', personId)
    .orderBy('suspendedAt', 'desc')
    .execute()
}

/** Everybody who is suspended now, the latest first. */
export function listSuspended(on: Db = db) {
  return on
    .selectFrom('suspension')
    .innerJoin('person', 'person.id', 'suspension.personId')
    .select(['person.handle', 'suspension.reason', 'suspension.suspendedAt'])
    .where('suspension.endedAt', 'is', null)
    .orderBy('suspension.suspendedAt', 'desc')
    .execute()
}

/** Takes a person; how many administrators are not suspended holds for as long. */
export async function lockToSuspend(handle: string, trx: Transaction) {
  await queueForRoles(trx)
  const administrators = await trx
    .selectFrom('instanceRole')
    .innerJoin('person', 'person.id', 'instanceRole.personId')
    .select('instanceRole.personId')
    .where('instanceRole.role', '=', 'administrator')
    .where('person.suspendedAt', 'is', null)
    .execute()
  const person = await trx
    .selectFrom('person')
    .select(['id', 'suspendedAt'])
    .where('handle', '=', handle)
    .forUpdate()
    .executeTakeFirst()
  return { person, administrators: administrators.map(({ personId }) => personId) }
}

/** From here on the person signs in no more; every session ends. */
export async function insertSuspension(
  suspension: { personId: string; reason: string; suspendedBy: string; suspendedAt: Date },
  trx: Transaction,
): Promise<void> {
  const { personId, suspendedAt } = suspension
  await trx.insertInto('suspension').values(suspension).execute()
  await trx.updateTable('person').set({ suspendedAt }).where('id', '=', personId).execute()
  // In one order, as where a changed role has them renewed.
  await trx
    .selectFrom('session')
    .select('id')
    .where('personId', '=', personId)
    .orderBy('id')
    .forUpdate()
    .execute()
  await trx.deleteFrom('session').where('personId', '=', personId).execute()
}

export async function updateSuspensionEnded(
  personId: string,
  ended: { endedBy: string; endedAt: Date },
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('suspension')
    .set(ended)
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .execute()
  await trx.updateTable('person').set({ suspendedAt: null }).where('id', '=', personId).execute()
}
