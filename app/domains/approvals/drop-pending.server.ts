import type { Transaction } from 'db/client'
import { decideOn, lockPending } from './queries.server'
import type { ApprovalKind } from './rules'

/** What was asked for has lost its object or its reason: nobody has to decide on it any more. */
export async function dropPending(
  what: { kind: ApprovalKind; objectId: string | null },
  now: Date,
  trx: Transaction,
): Promise<void> {
  const pending = await lockPending(what, trx)
  if (pending) await decideOn(pending.id, { decision: 'withdrawn', decidedAt: now }, trx)
}
