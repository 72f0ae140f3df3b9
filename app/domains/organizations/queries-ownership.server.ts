import { db, type Db, type Transaction } from 'db/client'

/** What a member was offered and has not answered yet. */
export function findOffer(organizationId: string, personId: string, on: Db = db) {
  return on
    .selectFrom('ownershipOffer')
    .innerJoin('person', 'person.id', 'ownershipOffer.offeredBy')
    .select(['offeredBy', 'person.handle as offeredByHandle', 'stepsDown', 'expiresAt'])
    .where('organizationId', '=', organizationId)
    .where('personId', '=', personId)
    .executeTakeFirst()
}

/** The organisations that somebody is asked to own. */
export function listOffersTo(personId: string, now: Date, on: Db = db) {
  return on
    .selectFrom('ownershipOffer')
    .innerJoin('organization', 'organization.id', 'ownershipOffer.organizationId')
    .select(['organization.slug', 'organization.name', 'expiresAt'])
    .where('personId', '=', personId)
    .where('expiresAt', '>', now)
    .orderBy('expiresAt')
    .execute()
}

/** Whom the organisation waits for, by their public names. */
export async function listOffered(organizationId: string, now: Date, on: Db = db) {
  const rows = await on
    .selectFrom('ownershipOffer')
    .innerJoin('person', 'person.id', 'ownershipOffer.personId')
    .select('person.handle')
    .where('organizationId', '=', organizationId)
    .where('expiresAt', '>', now)
    .execute()
  return rows.map(({ handle }) => handle)
}

/** A second offer to the same member stands in place of the first. */
export async function putOffer(
  offer: {
    organizationId: string
    personId: string
    offeredBy: string
    stepsDown: boolean
    offeredAt: Date
    expiresAt: Date
  },
  trx: Transaction,
): Promise<void> {
  const { organizationId: _, personId: __, ...rest } = offer
  await trx
    .insertInto('ownershipOffer')
    .values(offer)
    .onConflict((conflict) => conflict.columns(['organizationId', 'personId']).doUpdateSet(rest))
    .execute()
}

/** Gives how many there were: none or one. */
export async function deleteOffer(
  organizationId: string,
  personId: string,
  trx: Transaction,
): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('ownershipOffer')
    .where('organizationId', '=', organizationId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Whoever owns no longer has nothing to offer. */
export async function deleteOffersBy(
  organizationId: string,
  personId: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('ownershipOffer')
    .where('organizationId', '=', organizationId)
    .where('offeredBy', '=', personId)
    .execute()
}
