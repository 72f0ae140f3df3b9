import { db, type Db, type Transaction } from 'db/client'

export function listOwnMemberships(personId: string, on: Db = db) {
  return on
    .selectFrom('teamMember')
    .innerJoin('team', 'team.id', 'teamMember.teamId')
    .select([
      'team.slug',
      'team.name',
      'team.introduction',
      'teamMember.role',
      'teamMember.joinedAt',
    ])
    .where('teamMember.personId', '=', personId)
    .orderBy('joinedAt')
    .execute()
}

export function listOwnRequests(personId: string, on: Db = db) {
  return on
    .selectFrom('teamRequest')
    .innerJoin('team', 'team.id', 'teamRequest.teamId')
    .select(['team.slug', 'team.name', 'askedAt', 'declinedAt'])
    .where('personId', '=', personId)
    .orderBy('askedAt')
    .execute()
}

export function listOwnInvitations(personId: string, on: Db = db) {
  return on
    .selectFrom('teamInvitation')
    .innerJoin('team', 'team.id', 'teamInvitation.teamId')
    .select([
      'team.slug',
      'places',
      'taken',
      'teamInvitation.createdAt',
      'teamInvitation.expiresAt',
      'revokedAt',
    ])
    .where('createdBy', '=', personId)
    .orderBy('teamInvitation.createdAt')
    .execute()
}

/** The teams of a person: how many others are in each, and until when teams of its datathon change. */
export function listTeamsOf(personId: string, on: Db = db) {
  return on
    .selectFrom('teamMember as own')
    .innerJoin('team', 'team.id', 'own.teamId')
    .innerJoin('datathon', 'datathon.id', 'own.datathonId')
    .leftJoin('teamMember as other', (join) =>
      join.onRef('other.teamId', '=', 'own.teamId').onRef('other.personId', '<>', 'own.personId'),
    )
    .select((eb) => [
      'team.id',
      'team.slug',
      'team.name',
      'own.role',
      'datathon.submissionsCloseAt',
      eb.fn.count<number>('other.personId').as('others'),
    ])
    .where('own.personId', '=', personId)
    .groupBy(['team.id', 'team.slug', 'team.name', 'own.role', 'datathon.submissionsCloseAt'])
    .orderBy('team.name')
    .execute()
}

/** Whoever is in the team longest leads it, where its lead is gone. */
export async function updateLeadless(teamId: string, trx: Transaction): Promise<void> {
  await trx
    .updateTable('teamMember')
    .set({ role: 'lead' })
    .where('teamId', '=', teamId)
    .where('personId', '=', (eb) =>
      eb
        .selectFrom('teamMember')
        .select('personId')
        .where('teamId', '=', teamId)
        .orderBy('joinedAt')
        .orderBy('personId')
        .limit(1),
    )
    .execute()
}

/** One more who worked on what the team handed in and is no longer here. */
export async function countFormerMember(teamId: string, trx: Transaction): Promise<void> {
  await trx
    .updateTable('team')
    .set((eb) => ({ formerMembers: eb('formerMembers', '+', 1) }))
    .where('id', '=', teamId)
    .execute()
}
