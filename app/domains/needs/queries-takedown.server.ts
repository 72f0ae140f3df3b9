import { db, type Db, type Transaction } from 'db/client'
import { isUuid } from '~/shared/uuid'
import { nameOf } from './rules'

/** A need that everybody may read, as somebody reports it. */
export async function findReportedNeed(id: string, on: Db = db) {
  if (!isUuid(id)) return null
  const need = await on
    .selectFrom('need')
    .select(['id', 'happens', 'language', 'tellerId'])
    .where('id', '=', id)
    .where('shownAt', 'is not', null)
    .where('concealedAt', 'is', null)
    .executeTakeFirst()
  if (!need) return null
  const ownerIds = need.tellerId ? [need.tellerId] : []
  return { id: need.id, title: nameOf(need) ?? '', language: need.language, ownerIds }
}

/** Takes a need from every list; whoever told it and its companion still read it. */
export async function hideNeed(id: string, now: Date, trx: Transaction): Promise<object> {
  await trx.updateTable('need').set({ concealedAt: now }).where('id', '=', id).execute()
  return {}
}

export async function showNeed(id: string, trx: Transaction): Promise<void> {
  await trx.updateTable('need').set({ concealedAt: null }).where('id', '=', id).execute()
}
