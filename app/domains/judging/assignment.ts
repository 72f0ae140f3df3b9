import { balance } from './assignment-balance'
import { connect } from './assignment-connection'
import {
  canTake,
  emptyDraft,
  give,
  load,
  pairsOf,
  readers,
  reading,
  type Draft,
  type Pair,
} from './assignment-draft'
import { seededRandom, shuffled } from './random'

export interface AssignmentProblem {
  submissions: string[]
  judges: string[]
  /** Who may not read what. */
  conflicts: Pair[]
  /** How many judges each submission needs. */
  perSubmission: number
  seed: string | number
  /** What stands already and must not move, as when judges join later. */
  kept?: Pair[]
}

export interface Unmet {
  submission: string
  /** `too-few-judges`: there are fewer judges than a submission needs; `conflicts`: there would be enough without. */
  reason: 'too-few-judges' | 'conflicts'
}

/**
 * Draws who reads what: every submission gets the judges it needs as far as there are any without a conflict, loads
 * are as even as conflicts allow (else they differ by one at most), and all hang together through shared judges
 * wherever swaps can bring it about. The same lists, in whatever order, and the same seed give the same answer.
 */
export function assignJudges(problem: AssignmentProblem): { assignments: Pair[]; unmet: Unmet[] } {
  const random = seededRandom(problem.seed)
  const submissions = shuffled(inOrder(problem.submissions), random)
  const judges = shuffled(inOrder(problem.judges), random)
  const kept = (problem.kept ?? []).filter(({ submission }) => submissions.includes(submission))
  const draft = emptyDraft(submissions, judges, problem.conflicts, kept)
  for (const { judge, submission } of kept) give(draft, judge, submission)
  deal(draft, problem.perSubmission)
  balance(draft)
  connect(draft)
  const assignments = pairsOf(draft).sort(
    (a, b) => compare(a.submission, b.submission) || compare(a.judge, b.judge),
  )
  return { assignments, unmet: listUnmet(draft, problem) }
}

/** A first deal: the submissions with the fewest possible readers first, each to those who read least so far. */
function deal(draft: Draft, perSubmission: number): void {
  const judges = [...draft.submissionsOf.keys()]
  const possible = (submission: string) =>
    judges.filter((judge) => draft.mayJudge(judge, submission)).length
  const scarce = new Map([...draft.judgesOf.keys()].map((id) => [id, possible(id)]))
  const order = [...scarce.keys()].sort((a, b) => (scarce.get(a) ?? 0) - (scarce.get(b) ?? 0))
  for (const submission of order) {
    while (readers(draft, submission).size < perSubmission) {
      const judge = nextJudge(draft, judges, submission)
      if (judge === undefined) break
      give(draft, judge, submission)
    }
  }
}

/** Who reads least; among them whoever has met the fewest of those already there over another submission. */
function nextJudge(draft: Draft, judges: string[], submission: string): string | undefined {
  const free = judges.filter((judge) => canTake(draft, judge, submission))
  const least = Math.min(...free.map((judge) => load(draft, judge)))
  const candidates = free.filter((judge) => load(draft, judge) === least)
  const companions = [...readers(draft, submission)]
  const met = candidates.map((judge) => {
    const others = [...reading(draft, judge)].map((id) => readers(draft, id))
    return companions.filter((companion) => others.some((there) => there.has(companion))).length
  })
  return candidates[met.indexOf(Math.min(...met))]
}

function listUnmet(draft: Draft, { perSubmission, submissions }: AssignmentProblem): Unmet[] {
  const enough = draft.submissionsOf.size >= perSubmission
  return inOrder(submissions)
    .filter((submission) => readers(draft, submission).size < perSubmission)
    .map((submission) => ({ submission, reason: enough ? 'conflicts' : 'too-few-judges' }))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const inOrder = (ids: string[]) => [...new Set(ids)].sort(compare)
