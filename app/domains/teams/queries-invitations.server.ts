import { db, type Db, type Transaction } from 'db/client'

/** The team to which an invitation leads; undefined where no such link was ever made. */
export function findInvitation(tokenHash: string, on: Db = db) {
  return on
    .selectFrom('teamInvitation')
    .innerJoin('team', 'team.id', 'teamInvitation.teamId')
    .select([
      'teamInvitation.id',
      'team.slug as teamSlug',
      'places',
      'taken',
      'expiresAt',
      'revokedAt',
    ])
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

export function lockInvitation(id: string, trx: Transaction) {
  return trx
    .selectFrom('teamInvitation')
    .select(['id', 'places', 'taken', 'expiresAt', 'revokedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** The links of a team that can still be used, the newest first. */
export function listUsableInvitations(teamId: string, now: Date, on: Db = db) {
  return on
    .selectFrom('teamInvitation')
    .leftJoin('person', 'person.id', 'teamInvitation.createdBy')
    .select([
      'teamInvitation.id',
      'places',
      'taken',
      'expiresAt',
      'teamInvitation.createdAt',
      'person.handle as createdBy',
    ])
    .where('teamId', '=', teamId)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .whereRef('taken', '<', 'places')
    .orderBy('teamInvitation.createdAt', 'desc')
    .execute()
}

export async function insertInvitation(
  invitation: {
    teamId: string
    tokenHash: string
    places: number
    createdBy: string
    createdAt: Date
    expiresAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('teamInvitation').values(invitation).execute()
}

export async function updateTaken(id: string, trx: Transaction): Promise<void> {
  await trx
    .updateTable('teamInvitation')
    .set((eb) => ({ taken: eb('taken', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function isInvitationOf(teamId: string, id: string, on: Db = db): Promise<boolean> {
  const row = await on
    .selectFrom('teamInvitation')
    .select('id')
    .where('teamId', '=', teamId)
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
    .executeTakeFirst()
  return row !== undefined
}

/** Gives how many were revoked: none where the team has no such link. */
export async function updateRevoked(
  teamId: string,
  id: string,
  now: Date,
  trx: Transaction,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('teamInvitation')
    .set({ revokedAt: now })
    .where('teamId', '=', teamId)
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
