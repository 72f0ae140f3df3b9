import { db, type Db } from 'db/client'

export function listOwnDecisions(personId: string, on: Db = db) {
  return on
    .selectFrom('traceDecision')
    .select(['objectKind', 'objectId', 'field', 'traceKind', 'decision', 'reason', 'decidedAt'])
    .where('decidedBy', '=', personId)
    .orderBy('decidedAt')
    .execute()
}
