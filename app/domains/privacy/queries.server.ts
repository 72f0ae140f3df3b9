import { db, type Db, type Transaction } from 'db/client'
import type { TraceKind } from './trace'

/** The keys of what an author decided to keep in an object's texts; what was decided last counts. */
export async function listKeptKeys(objectId: string, on: Db = db): Promise<Set<string>> {
  const rows = await on
    .selectFrom('traceDecision')
    .distinctOn('wordsHash')
    .select(['wordsHash', 'decision'])
    .where('objectId', '=', objectId)
    .orderBy('wordsHash')
    .orderBy('decidedAt', 'desc')
    .execute()
  return new Set(
    rows.filter(({ decision }) => decision === 'kept').map(({ wordsHash }) => wordsHash),
  )
}

/** Why its author keeps words of an object, by their keys; empty where no reason was given. */
export async function listKeptReasons(objectId: string, on: Db = db): Promise<Map<string, string>> {
  const rows = await on
    .selectFrom('traceDecision')
    .distinctOn('wordsHash')
    .select(['wordsHash', 'decision', 'reason'])
    .where('objectId', '=', objectId)
    .orderBy('wordsHash')
    .orderBy('decidedAt', 'desc')
    .execute()
  return new Map(
    rows
      .filter(({ decision }) => decision === 'kept')
      .map(({ wordsHash, reason }) => [wordsHash, reason]),
  )
}

export async function insertDecisions(
  decisions: {
    objectKind: string
    objectId: string
    field: string
    traceKind: TraceKind
    wordsHash: string
    decision: 'kept' | 'reworded'
    confirmed: boolean
    reason: string
    decidedBy: string
    decidedAt: Date
  }[],
  trx: Transaction,
): Promise<void> {
  if (decisions.length > 0) await trx.insertInto('traceDecision').values(decisions).execute()
}
