import { db, type Db, type Transaction } from 'db/client'

/** Who reads a datathon's conduct reports: those who have accepted. Public, by handle. */
export function listHandlers(datathonId: string, on: Db = db) {
  return on
    .selectFrom('conductHandler')
    .innerJoin('person', 'person.id', 'conductHandler.personId')
    .select(['person.id', 'person.handle'])
    .where('datathonId', '=', datathonId)
    .where('acceptedAt', 'is not', null)
    .where('suspendedAt', 'is', null)
    .orderBy('person.handle')
    .execute()
}

/** The same and those who have not answered yet, for the organisers who named them. */
export async function listNamedHandlers(datathonId: string, on: Db = db) {
  const rows = await on
    .selectFrom('conductHandler')
    .innerJoin('person', 'person.id', 'conductHandler.personId')
    .select(['person.handle', 'conductHandler.acceptedAt'])
    .where('datathonId', '=', datathonId)
    .orderBy('person.handle')
    .execute()
  return rows.map(({ handle, acceptedAt }) => ({ handle, accepted: acceptedAt !== null }))
}

/** Administrators, who read what nobody of the team may. */
export function listAdministrators(on: Db = db) {
  return on
    .selectFrom('instanceRole')
    .innerJoin('person', 'person.id', 'instanceRole.personId')
    .select(['person.id', 'person.handle'])
    .where('role', '=', 'administrator')
    .where('suspendedAt', 'is', null)
    .orderBy('person.handle')
    .execute()
}

/** The datathons whose reports somebody was asked to read, and whether they agreed. */
export function listHandling(personId: string, on: Db = db) {
  return on
    .selectFrom('conductHandler')
    .innerJoin('datathon', 'datathon.id', 'conductHandler.datathonId')
    .select(['datathon.slug', 'datathon.name', 'datathon.language', 'conductHandler.acceptedAt'])
    .where('personId', '=', personId)
    .orderBy('datathon.startsAt', 'desc')
    .execute()
}

export function findSecondContact(datathonId: string, on: Db = db) {
  return on
    .selectFrom('secondContact')
    .select(['name', 'reach'])
    .where('datathonId', '=', datathonId)
    .executeTakeFirst()
}

export async function upsertSecondContact(
  contact: { datathonId: string; name: string; reach: string },
  trx: Transaction,
): Promise<void> {
  const { name, reach } = contact
  await trx
    .insertInto('secondContact')
    .values(contact)
    .onConflict((on) => on.column('datathonId').doUpdateSet({ name, reach }))
    .execute()
}

/** An active person by public handle. */
export function findByHandle(handle: string, trx: Transaction) {
  return trx
    .selectFrom('person')
    .select(['id', 'handle'])
    .where('handle', '=', handle)
    .where('suspendedAt', 'is', null)
    .executeTakeFirst()
}

/** @returns false where they were named already */
export async function insertHandler(
  handler: { datathonId: string; personId: string; namedBy: string; namedAt: Date },
  trx: Transaction,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('conductHandler')
    .values(handler)
    .onConflict((on) => on.doNothing())
    .returning('personId')
    .executeTakeFirst()
  return inserted !== undefined
}

/** @returns false where there was nothing to accept */
export async function updateAccepted(
  datathonId: string,
  personId: string,
  acceptedAt: Date,
  trx: Transaction,
): Promise<boolean> {
  const updated = await trx
    .updateTable('conductHandler')
    .set({ acceptedAt })
    .where('datathonId', '=', datathonId)
    .where('personId', '=', personId)
    .where('acceptedAt', 'is', null)
    .returning('personId')
    .executeTakeFirst()
  return updated !== undefined
}

/** @returns false where they were not named */
export async function deleteHandler(
  datathonId: string,
  personId: string,
  trx: Transaction,
): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('conductHandler')
    .where('datathonId', '=', datathonId)
    .where('personId', '=', personId)
    .returning('personId')
    .executeTakeFirst()
  return deleted !== undefined
}
