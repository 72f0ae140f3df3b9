import { db, type Db, type Transaction } from 'db/client'
import type { ApprovalKind } from './rules'

const columns = [
  'approval.id',
  'approval.askedBy',
  'approval.expiresAt',
  'approval.decision',
  'approval.decidedAt',
  'approval.usedAt',
] as const

const latest = (kind: ApprovalKind, on: Db) =>
  on.selectFrom('approval').where('approval.kind', '=', kind).orderBy('approval.askedAt', 'desc')

/** What was asked for last of the whole instance, with who asked. */
export function findLatest(kind: ApprovalKind, on: Db = db) {
  return latest(kind, on)
    .leftJoin('person as asker', 'asker.id', 'approval.askedBy')
    .select([...columns, 'asker.handle as asker'])
    .limit(1)
    .executeTakeFirst()
}

/** The same, taken: of fifty who use an approval at once one does. */
export function lockLatest(kind: ApprovalKind, trx: Transaction) {
  return latest(kind, trx).select(columns).limit(1).forUpdate().executeTakeFirst()
}

/** What was approved was done, and is not done a second time. */
export async function markUsed(id: string, usedAt: Date, trx: Transaction): Promise<void> {
  await trx.updateTable('approval').set({ usedAt }).where('id', '=', id).execute()
}
