import { db, type Db, type Transaction } from 'db/client'

export function listOwnNeeds(personId: string, on: Db = db) {
  return on
    .selectFrom('need')
    .select([
      'id',
      'state',
      'happens',
      'whom',
      'different',
      'language',
      'theme',
      'toldAt',
      'settledAt',
      'outcome',
      'shownAt',
    ])
    .where('tellerId', '=', personId)
    .orderBy('toldAt')
    .execute()
}

/** Which needs somebody accompanied; what was told in them is another's. */
export function listOwnAccompanied(personId: string, on: Db = db) {
  return on
    .selectFrom('need')
    .select(['id', 'state', 'takenAt'])
    .where('companionId', '=', personId)
    .orderBy('takenAt')
    .execute()
}

/** The needs that somebody told: those that became a brief apart. */
export function listNeedsOf(personId: string, trx: Transaction) {
  return trx
    .selectFrom('need')
    .select(['id', 'state'])
    .where('tellerId', '=', personId)
    .forUpdate()
    .execute()
}

export async function deleteNeeds(ids: string[], trx: Transaction): Promise<void> {
  if (ids.length > 0) await trx.deleteFrom('need').where('id', 'in', ids).execute()
}

/** Takes the words out of needs; that they became a brief stays. */
export async function emptyNeeds(ids: string[], trx: Transaction): Promise<void> {
  if (ids.length === 0) return
  const empty = { happens: '', whom: '', different: '', keyHash: null, shownAt: null }
  await trx.updateTable('need').set(empty).where('id', 'in', ids).execute()
}

/** What somebody accompanied and has not become a brief waits for another. */
export async function releaseNeeds(personId: string, trx: Transaction): Promise<void> {
  await trx
    .updateTable('need')
    .set({ state: 'told', companionId: null, takenAt: null })
    .where('companionId', '=', personId)
    .where('state', '=', 'accompanied')
    .execute()
}
