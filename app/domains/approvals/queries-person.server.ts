import { db, type Db, type Transaction } from 'db/client'

export function listOwnApprovalsAsked(personId: string, on: Db = db) {
  return on
    .selectFrom('approval')
    .select(['kind', 'objectId', 'reason', 'askedAt', 'decision', 'droppedFor'])
    .where('askedBy', '=', personId)
    .orderBy('askedAt')
    .execute()
}

export function listOwnApprovalsDecided(personId: string, on: Db = db) {
  return on
    .selectFrom('approval')
    .select(['kind', 'objectId', 'decision', 'decisionReason', 'decidedAt'])
    .where('decidedBy', '=', personId)
    .orderBy('decidedAt')
    .execute()
}

/** From when until when a person had a deputy, or was one; who the other is, is the other's. */
export function listOwnDeputies(column: 'principalId' | 'deputyId', personId: string, on: Db = db) {
  return on
    .selectFrom('deputy')
    .select(['namedAt', 'fromAt', 'untilAt', 'acceptedAt', 'endedAt'])
    .where(column, '=', personId)
    .orderBy('namedAt')
    .execute()
}

/** What a person asked for and nobody decided on is asked for no longer. */
export async function withdrawAllOf(personId: string, now: Date, trx: Transaction): Promise<void> {
  await trx
    .updateTable('approval')
    .set({ decision: 'withdrawn', decidedAt: now })
    .where('askedBy', '=', personId)
    .where('decision', 'is', null)
    .execute()
}
