import { ok, refuse } from '~/shared/result'

/** What one person alone cannot do. */
export const approvalKinds = [
  'results-publication',
  'datathon-deletion',
  'personal-data-export',
  'brief-publication',
  'brief-version',
] as const
export type ApprovalKind = (typeof approvalKinds)[number]

export const decisions = ['approved', 'refused', 'withdrawn', 'expired'] as const
export type Decision = (typeof decisions)[number]

/** Why nobody has to decide any more on what was asked for. Words stand in `locales/<language>/approvals.ts`. */
export type DropReason =
  'datathon-deleted' | 'changes-requested' | 'read-again' | 'text-changed' | 'deadline-passed'

/** After a week what was asked for may no longer be what anybody wants: it has to be asked for anew. */
const approvalDays = 7

export interface Approval {
  id: string
  kind: ApprovalKind
  /** Null is the whole instance. */
  objectId: string | null
  /** What is to be done, beyond the object. */
  deed: unknown
  /** SHA-256 of what is to be done as it was when it was asked for. */
  digest: string
  askedBy: string | null
  reason: string
  askedAt: Date
  expiresAt: Date
}

/** Who may decide in their own right, and who never does, not even in another's place. */
export interface Entitled {
  ids: string[]
  never?: string[]
}

/** Somebody who may decide: in their own right, or in the place of somebody who named them. */
export interface Decider {
  personId: string
  handle: string
  principalId: string | null
  principal: string | null
  /** When they agreed to stand in; null where they decide in their own right. */
  acceptedAt: Date | null
}

/** When nobody can decide any more: a week after it was asked for, or once it could not be done. */
export function expiryOf(askedAt: Date, latest = new Date(8.64e15)) {
  const week = new Date(askedAt.getTime() + approvalDays * 24 * 3_600_000)
  return latest < week ? latest : week
}

/** The same thing is asked for once at a time, and only where somebody else is there to answer. */
export function ask(pending: { expiresAt: Date } | null, others: Decider[], now: Date) {
  if (pending && now < pending.expiresAt) return refuse('approval-pending')
  if (others.length === 0) return refuse('nobody-else')
  return ok(undefined)
}

/** One decides, once, before it expires. */
export function decide<Asked extends { expiresAt: Date }>(approval: Asked | null, now: Date) {
  if (!approval) return refuse('already-decided')
  return now < approval.expiresAt ? ok(approval) : refuse('approval-expired')
}

/** What was asked for can be taken back until somebody has decided. */
export function withdraw(approval: { decision: Decision | null }) {
  return approval.decision === null ? ok(undefined) : refuse('already-decided')
}

/** A deputy is one other person. Whoever has one already ends that first, so that it is always clear who decides. */
export function nameDeputy(
  principalId: string,
  person: { id: string } | undefined,
  { hasOne }: { hasOne: boolean },
) {
  if (!person) return refuse('not-a-person', 'handle')
  if (person.id === principalId) return refuse('own-deputy', 'handle')
  if (hasOne) return refuse('deputy-named-already')
  return ok(undefined)
}

export type DeputyState = 'asked' | 'later' | 'current' | 'past'

/** Where a deputyship stands: nobody is made a deputy without their word. */
export function deputyState(
  deputy: { fromAt: Date; untilAt: Date | null; acceptedAt: Date | null; endedAt: Date | null },
  now: Date,
): DeputyState {
  if (deputy.endedAt || (deputy.untilAt && deputy.untilAt <= now)) return 'past'
  if (!deputy.acceptedAt) return 'asked'
  return deputy.fromAt <= now ? 'current' : 'later'
}
