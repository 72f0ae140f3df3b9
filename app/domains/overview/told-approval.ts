import type { ApprovalKind, DropReason } from '../approvals/rules'

/** `waiting` has no decision yet; what nobody decided on in time has expired. */
export type ApprovalState = 'waiting' | 'approved' | 'refused' | 'withdrawn' | 'expired'

export interface ToldApproval {
  id: string
  kind: ApprovalKind
  name: string | null
  state: ApprovalState
  asker: string | null
  reason: string
  askedAt: string
  until: string
  decider: string | null
  principal: string | null
  decisionReason: string
  /** Why nobody has to decide any more, where it was not taken back by whoever asked. */
  droppedFor: DropReason | null
  decidedAt: string | null
}
