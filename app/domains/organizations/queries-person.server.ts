import { db, type Db, type Transaction } from 'db/client'

export function listOwnMemberships(personId: string, on: Db = db) {
  return on
    .selectFrom('membership')
    .innerJoin('organization', 'organization.id', 'membership.organizationId')
    .select(['organization.slug', 'organization.name', 'membership.role', 'membership.joinedAt'])
    .where('membership.personId', '=', personId)
    .orderBy('joinedAt')
    .execute()
}

export function listOwnInvitations(personId: string, on: Db = db) {
  return on
    .selectFrom('organizationInvitation')
    .innerJoin('organization', 'organization.id', 'organizationInvitation.organizationId')
    .select([
      'organization.slug',
      'organizationInvitation.createdAt',
      'organizationInvitation.expiresAt',
    ])
    .where('createdBy', '=', personId)
    .orderBy('organizationInvitation.createdAt')
    .execute()
}

export function listOwnDecisions(personId: string, on: Db = db) {
  return on
    .selectFrom('organizationDecision')
    .innerJoin('organization', 'organization.id', 'organizationDecision.organizationId')
    .select([
      'organization.slug',
      'organizationDecision.status',
      'note',
      'organizationDecision.decidedAt',
    ])
    .where('decidedBy', '=', personId)
    .orderBy('organizationDecision.decidedAt')
    .execute()
}

/** The organisations that a person owns, with how many others own and belong to each. */
export function listOwned(personId: string, on: Db = db) {
  return on
    .selectFrom('membership as own')
    .innerJoin('organization', 'organization.id', 'own.organizationId')
    .leftJoin('membership as other', (join) =>
      join
        .onRef('other.organizationId', '=', 'own.organizationId')
        .onRef('other.personId', '<>', 'own.personId'),
    )
    .select((eb) => [
      'organization.id',
      'organization.slug',
      'organization.name',
      eb.fn.count<number>('other.personId').as('others'),
      eb.fn
        .count<number>('other.personId')
        .filterWhere('other.role', '=', 'owner')
        .as('otherOwners'),
    ])
    .where('own.personId', '=', personId)
    .where('own.role', '=', 'owner')
    .groupBy(['organization.id', 'organization.slug', 'organization.name'])
    .orderBy('organization.name')
    .execute()
}

export async function deleteOrganizations(ids: string[], trx: Transaction): Promise<void> {
  if (ids.length > 0) await trx.deleteFrom('organization').where('id', 'in', ids).execute()
}
