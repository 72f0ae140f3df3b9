import { db, type Db, type Transaction } from 'db/client'
import type { OrganizationStatus } from './rules'

/** The organisation to which an invitation leads; undefined where no such link was ever made. */
export async function findInvitation(tokenHash: string, on: Db = db) {
  const row = await on
    .selectFrom('organizationInvitation')
    .innerJoin('organization', 'organization.id', 'organizationInvitation.organizationId')
    .select([
      'organizationInvitation.id',
      'organizationId',
      'organization.slug',
      'organization.name',
      'organization.status',
      'places',
      'taken',
      'expiresAt',
      'revokedAt',
    ])
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
  return row && { ...row, status: row.status as OrganizationStatus }
}

export function lockInvitation(id: string, trx: Transaction) {
  return trx
    .selectFrom('organizationInvitation')
    .select(['id', 'places', 'taken', 'expiresAt', 'revokedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** The links of an organisation that still let somebody in, the newest first. */
export function listUsableInvitations(organizationId: string, now: Date, on: Db = db) {
  return on
    .selectFrom('organizationInvitation')
    .leftJoin('person', 'person.id', 'organizationInvitation.createdBy')
    .select([
      'organizationInvitation.id',
      'byMail',
      'places',
      'taken',
      'expiresAt',
      'organizationInvitation.createdAt',
      'person.handle as createdBy',
    ])
    .where('organizationId', '=', organizationId)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .whereRef('taken', '<', 'places')
    .orderBy('organizationInvitation.createdAt', 'desc')
    .execute()
}

/** How many invitations an organisation mailed since an instant. */
export async function countMailedSince(
  organizationId: string,
  since: Date,
  trx: Transaction,
): Promise<number> {
  const { n } = await trx
    .selectFrom('organizationInvitation')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('organizationId', '=', organizationId)
    .where('byMail', '=', true)
    .where('createdAt', '>', since)
    .executeTakeFirstOrThrow()
  return n
}

export async function insertInvitation(
  invitation: {
    organizationId: string
    tokenHash: string
    byMail: boolean
    places: number
    createdBy: string
    createdAt: Date
    expiresAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('organizationInvitation').values(invitation).execute()
}

export async function updateTaken(id: string, trx: Transaction): Promise<void> {
  await trx
    .updateTable('organizationInvitation')
    .set((eb) => ({ taken: eb('taken', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function isInvitationOf(
  organizationId: string,
  id: string,
  on: Db = db,
): Promise<boolean> {
  const row = await on
    .selectFrom('organizationInvitation')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
    .executeTakeFirst()
  return row !== undefined
}

/** Gives how many were called back: none where the organisation has no such link. */
export async function updateRevoked(
  organizationId: string,
  id: string,
  now: Date,
  trx: Transaction,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('organizationInvitation')
    .set({ revokedAt: now })
    .where('organizationId', '=', organizationId)
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
