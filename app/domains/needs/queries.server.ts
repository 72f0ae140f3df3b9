import { db, type Db, type Transaction } from 'db/client'
import type { Theme } from '~/shared/themes'
import type { NeedQuestion, NeedState } from './rules'

const columns = [
  'need.id',
  'need.state',
  'need.happens',
  'need.whom',
  'need.different',
  'need.language',
  'need.theme',
  'need.tellerId',
  'need.companionId',
  'need.toldAt',
  'need.takenAt',
  'need.settledAt',
  'need.outcome',
  'need.instead',
  'need.keepsVoices',
  'need.shownAt',
  'need.concealedAt',
] as const

const joined = (on: Db) =>
  on
    .selectFrom('need')
    .leftJoin('person as companion', 'companion.id', 'need.companionId')
    .select([...columns, 'companion.handle as companion'])

const withKey = (keyHash: string, ownerId: string | null, on: Db) =>
  joined(on)
    .where('need.keyHash', '=', keyHash)
    .where((eb) => eb.or([eb('need.tellerId', 'is', null), eb('need.tellerId', '=', ownerId)]))

export type Need = NonNullable<Awaited<ReturnType<typeof findNeed>>>

export async function findNeed(id: string, on: Db = db) {
  const found = await joined(on).where('need.id', '=', id).executeTakeFirst()
  return found && typed(found)
}

/**
 * The need that a key belongs to: once an account has it, the key is nobody's.
 * @param ownerId to this account it still says which need it was, until the night
 */
export async function findNeedByKey(keyHash: string, ownerId: string | null = null, on: Db = db) {
  const found = await withKey(keyHash, ownerId, on).executeTakeFirst()
  return found && typed(found)
}

/** Takes a need for the time of a change. */
export async function lockNeed(id: string, trx: Transaction) {
  const found = await joined(trx).where('need.id', '=', id).forUpdate('need').executeTakeFirst()
  return found && typed(found)
}

export async function lockNeedByKey(
  keyHash: string,
  trx: Transaction,
  ownerId: string | null = null,
) {
  const found = await withKey(keyHash, ownerId, trx).forUpdate('need').executeTakeFirst()
  return found && typed(found)
}

/** @returns false where it was told already: a page sent twice */
export async function insertNeed(
  need: {
    id: string
    happens: string
    whom: string
    different: string
    language: string
    theme: Theme | null
    tellerId: string | null
    keyHash: string | null
    toldAt: Date
  },
  trx: Transaction,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('need')
    .values(need)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function updateNeed(
  id: string,
  change: Partial<{
    state: NeedState
    tellerId: string
    companionId: string | null
    takenAt: Date | null
    settledAt: Date | null
    outcome: string | null
    instead: string[]
    keepsVoices: boolean
    shownAt: Date | null
    happens: string
    whom: string
    different: string
    language: string
    theme: Theme | null
  }>,
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('need').set(change).where('id', '=', id).execute()
}

export async function insertVoice(
  voice: { needId: string; question: NeedQuestion; fileId: string; seconds: number },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('needVoice').values(voice).execute()
}

/** The notes of voice of a need, with the file of each and its size. */
export async function listVoices(needId: string, on: Db = db) {
  const rows = await on
    .selectFrom('needVoice')
    .innerJoin('storedFile', 'storedFile.id', 'needVoice.fileId')
    .select(['question', 'fileId', 'seconds', 'bytes'])
    .where('needId', '=', needId)
    .orderBy('question')
    .execute()
  return rows.map((row) => ({ ...row, question: row.question as NeedQuestion }))
}

/** Takes the voices of needs away. Triggers see to their files and the bytes. */
export async function deleteVoices(needIds: string[], trx: Transaction): Promise<void> {
  if (needIds.length === 0) return
  await trx.deleteFrom('needVoice').where('needId', 'in', needIds).execute()
}

export async function deleteNeed(id: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('need').where('id', '=', id).execute()
}

function typed<Row extends { state: string; theme: string | null }>(row: Row) {
  return { ...row, state: row.state as NeedState, theme: row.theme as Theme | null }
}
