import type { Transaction } from 'db/client'
import type { Decided } from './decisions'
import { insertDecisions } from './queries.server'

/** Which text was decided on: an object's, by its id, and which of its texts. */
export interface DecidedText {
  /** The table's name, with hyphens: `challenge`, `question`. It needs the trigger of migration 0083. */
  objectKind: string
  objectId: string
  field: string
}

/** Writes down who decided what about a text's traces, in the transaction that writes the text; never the words. */
export async function recordDecisions(
  { id }: { id: string },
  text: DecidedText,
  decided: Decided[],
  now: Date,
  trx: Transaction,
): Promise<void> {
  const rows = decided.map(({ key, kind, choice, reason, confirmed }) => ({
    ...text,
    traceKind: kind,
    wordsHash: key,
    decision: choice,
    confirmed,
    reason,
    decidedBy: id,
    decidedAt: now,
  }))
  await insertDecisions(rows, trx)
}
