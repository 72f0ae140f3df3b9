import type { ApprovalKind } from '../approvals/rules'

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
  decidedAt: string | null
}
