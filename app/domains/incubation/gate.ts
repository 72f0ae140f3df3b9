import { ok, refuse } from '~/shared/result'
import type { Criterion, CriterionKey } from './criteria'

export interface Evidence {
  criterion: string
  addedBy: string | null
  addedAt: Date
}

export interface Decision {
  criterion: string
  met: boolean
  reason: string
  decidedBy: string | null
  decidedAt: Date
  validUntil: Date | null
}

/**
 * Where a criterion stands. `missing` has no evidence, `waiting` has some that nobody has decided on, `expired` was
 * met once.
 */
export type CriterionState = (typeof criterionStates)[number]

/** What is missing comes first, what is met last. */
export const criterionStates = ['not-met', 'expired', 'missing', 'waiting', 'met'] as const

export interface CriterionStanding {
  criterion: Criterion
  state: CriterionState
  evidence: number
  decision: Decision | null
}

/** Of each criterion: what there is, the latest decision, and what follows from both at this instant. */
export function standings(
  criteria: readonly Criterion[],
  evidence: readonly Evidence[],
  decisions: readonly Decision[],
  now: Date,
): CriterionStanding[] {
  return criteria
    .map((criterion) => {
      const proofs = evidence.filter((proof) => proof.criterion === criterion.key)
      const decision = latest(decisions.filter((made) => made.criterion === criterion.key))
      return {
        criterion,
        state: stateOf(proofs, decision, now),
        evidence: proofs.length,
        decision,
      }
    })
    .sort((a, b) => criterionStates.indexOf(a.state) - criterionStates.indexOf(b.state))
}

/** The criteria whose evidence somebody is to decide on. */
export function undecidedOf(standings: readonly CriterionStanding[]): CriterionKey[] {
  return standings.filter(({ state }) => state === 'waiting').map(({ criterion }) => criterion.key)
}

/**
 * The criteria that keep a gate shut. The last gate asks for a whole catalog entry as well, which is no criterion:
 * the catalog comes later and asks itself (`publishTool`); routes hand in what the entry lacks.
 */
export function missingOf(standings: readonly CriterionStanding[]): CriterionKey[] {
  return standings.filter(({ state }) => state !== 'met').map(({ criterion }) => criterion.key)
}

/** New evidence reopens what was refused or has run out, and leaves alone what is met. */
function stateOf(
  proofs: readonly Evidence[],
  decision: Decision | null,
  now: Date,
): CriterionState {
  if (!decision) return proofs.length > 0 ? 'waiting' : 'missing'
  const expired = decision.met && decision.validUntil !== null && decision.validUntil <= now
  if (decision.met && !expired) return 'met'
  if (proofs.some(({ addedAt }) => addedAt > decision.decidedAt)) return 'waiting'
  return expired ? 'expired' : 'not-met'
}

function latest(decisions: readonly Decision[]): Decision | null {
  return decisions.reduce<Decision | null>(
    (last, made) => (last && last.decidedAt >= made.decidedAt ? last : made),
    null,
  )
}

/**
 * A reviewer's decision on a criterion. To say that it is met takes evidence by others than whoever decides, and a
 * second signature takes a second person.
 * Refusals: evidence-missing, own-evidence, first-signature-missing, same-signature.
 * @returns until when it holds; null holds for good
 */
export function decide(
  criterion: Criterion,
  { evidence, firstDecision }: { evidence: readonly Evidence[]; firstDecision: Decision | null },
  decider: { id: string },
  met: boolean,
  now: Date,
) {
  if (!met) return ok(null)
  if (evidence.length === 0) return refuse('evidence-missing')
  if (evidence.some(({ addedBy }) => addedBy === decider.id)) return refuse('own-evidence')
  if (criterion.secondAfter) {
    if (!firstDecision?.met) return refuse('first-signature-missing')
    if (firstDecision.decidedBy === decider.id) return refuse('same-signature')
  }
  return ok(criterion.validMonths === null ? null : addMonths(now, criterion.validMonths))
}

/** The same day some months later; the last of the month where that day does not exist. */
export function addMonths(from: Date, months: number): Date {
  const to = new Date(from)
  to.setUTCDate(1)
  to.setUTCMonth(to.getUTCMonth() + months)
  const days = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate()
  to.setUTCDate(Math.min(from.getUTCDate(), days))
  return to
}
