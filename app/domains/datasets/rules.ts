import { ok, refuse } from '~/shared/result'
import { notStated } from './licences'

export const datasetStates = [
  'proposed',
  'in_review',
  'curated',
  'deprecated',
  'withdrawn',
] as const
export type DatasetState = (typeof datasetStates)[number]

/** The levels of the OCHA guidelines: what harm could come to people from what the data says. */
export const sensitivities = ['low', 'moderate', 'high', 'severe'] as const
export type Sensitivity = (typeof sensitivities)[number]

/** How often the source brings something new. */
export const updateFrequencies = [
  'unknown', 'never', 'irregular', 'daily', 'weekly', 'monthly', 'quarterly', 'biannual', 'annual',
] as const // prettier-ignore
export type UpdateFrequency = (typeof updateFrequencies)[number]

/** What a curator may decide about a dataset, by where it stands; what nobody has taken up is not decided. */
const decisions = {
  proposed: [],
  in_review: ['keep', 'curate', 'send_back'],
  curated: ['keep', 'deprecate'],
  deprecated: ['keep'],
  withdrawn: [],
} as const satisfies Record<DatasetState, readonly string[]>

export const allDecisions = ['keep', 'curate', 'send_back', 'deprecate'] as const
export type Decision = (typeof allDecisions)[number]

export function decisionsFor(state: DatasetState): readonly Decision[] {
  return decisions[state]
}

/** What a curator records about a dataset before anybody else may rely on it. */
export interface Statement {
  licence: string
  /** Why it may be published although nobody stated a licence. */
  legalBasis: string
  sensitivity: Sensitivity | null
  /** Whether somebody could be recognised, and how that was checked. */
  disclosure: string
}

const outcomes = {
  curate: 'curated',
  send_back: 'proposed',
  deprecate: 'deprecated',
} as const satisfies Partial<Record<Decision, DatasetState>>

/** A curator takes up what was proposed. Refused: `not-proposed`. */
export function takeUp(state: DatasetState) {
  return state === 'proposed' ? ok('in_review' as const) : refuse('not-proposed')
}

/**
 * `in_review → curated | proposed`, `curated → deprecated`; `keep` records a statement and changes nothing.
 * Refused: `cannot-decide`, `note-missing`, and what `readyToCurate` refuses.
 * @param note why, for whoever proposed or uses it; needed to send back and to deprecate
 */
export function decide(
  state: DatasetState,
  decision: Decision,
  statement: Statement,
  note: string,
) {
  if (!decisionsFor(state).includes(decision)) return refuse('cannot-decide')
  // What is public stays as well founded as on the day it was published.
  if (decision === 'curate' || (decision === 'keep' && state !== 'in_review')) {
    const ready = readyToCurate(statement)
    if (!ready.ok) return ready
  }
  if (needsNote(decision) && note === '') return refuse('note-missing', 'note')
  return ok(decision === 'keep' ? state : outcomes[decision])
}

function needsNote(decision: Decision): boolean {
  return decision === 'send_back' || decision === 'deprecate'
}

/** Where a dataset can be withdrawn: once a curator has taken it up, and for good. */
export function isWithdrawable(state: DatasetState): boolean {
  return state === 'in_review' || isOpen(state)
}

/**
 * `in_review | curated | deprecated → withdrawn`, and never back.
 * @param note why, for whoever proposed or used it
 */
export function withdraw(state: DatasetState, note: string) {
  if (!isWithdrawable(state)) return refuse('cannot-decide')
  return note === '' ? refuse('note-missing', 'note') : ok('withdrawn' as const)
}

/**
 * A dataset is published once there is a right to, its sensitivity is judged and low enough for an open file, and somebody
 * has said whether a person could be recognised in it.
 * Refused: `legal-basis-missing`, `sensitivity-missing`, `too-sensitive`, `disclosure-missing`.
 */
export function readyToCurate({ licence, legalBasis, sensitivity, disclosure }: Statement) {
  if (licence === notStated && legalBasis === '') return refuse('legal-basis-missing', 'legalBasis')
  if (sensitivity === null) return refuse('sensitivity-missing', 'sensitivity')
  if (sensitivity === 'high' || sensitivity === 'severe')
    return refuse('too-sensitive', 'sensitivity')
  if (disclosure === '') return refuse('disclosure-missing', 'disclosure')
  return ok(undefined)
}

/** Its files and rows are given out. */
export function isOpen(state: DatasetState): boolean {
  return state === 'curated' || state === 'deprecated'
}
