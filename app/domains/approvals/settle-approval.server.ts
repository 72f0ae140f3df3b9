import type { Transaction } from 'db/client'
import { notify } from '../notifications/notify.server'
import type { TakenApproval } from './take-approval.server'
import { decideOn } from './queries.server'

interface Settlement {
  decision: 'approved' | 'refused'
  reason: string
  /** The object's name, for the notices, and where they lead; whoever asked may be led elsewhere. */
  about: string
  path: string
  askersPath?: string
  /** Done in the same transaction, so that the approval is spent. */
  used: boolean
}

/** Writes a decision down and tells both: who asked, by mail too, and who decided, who has it among their notices. */
export async function settleApproval(
  { approval, decider }: TakenApproval,
  { decision, reason, about, path, askersPath = path, used }: Settlement,
  now: Date,
  trx: Transaction,
): Promise<void> {
  const decided = {
    decision,
    decidedAt: now,
    decidedBy: decider.personId,
    decidedFor: decider.principalId,
    decisionReason: reason,
    ...(used ? { usedAt: now } : {}),
  }
  await decideOn(approval.id, decided, trx)
  const facts = { what: approval.kind, about, reason }
  if (approval.askedBy)
    await notify([approval.askedBy], { kind: `approval-${decision}`, facts, path: askersPath }, trx)
  await notify([decider.personId], { kind: 'approval-decided', facts, path, noMail: true }, trx)
}
