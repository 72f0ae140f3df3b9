import type { EffortKind, Gate } from './rules'

export interface Criterion {
  key: CriterionKey
  /** The stage that it is asked for. */
  gate: Gate
  /** The kind of work that it proves; null where it belongs to none. */
  kind: EffortKind | null
  /** How long a decision holds: use, people and programs change. Null holds for good. */
  validMonths: number | null
  /** A second signature: whoever signed this criterion first may not sign again. */
  secondAfter?: CriterionKey
  /** The repository's host can be asked for part of it: what is there, not whether it suffices. */
  readable?: true
}

/**
 * What each gate asks for, in the order in which it is usually done. The names and what serves as evidence stand in
 * `locales/es/incubation.ts`. The last gate asks for all four kinds of work.
 */
export const criteria = [
  { key: 'problem-confirmed', gate: 'development', kind: 'design', validMonths: null },
  { key: 'people-committed', gate: 'development', kind: null, validMonths: null },
  { key: 'open-licence', gate: 'development', kind: null, validMonths: null, readable: true },

  { key: 'first-design-session', gate: 'consolidation', kind: 'design', validMonths: null },
  { key: 'pilot-agreed', gate: 'consolidation', kind: 'adoption', validMonths: null },
  { key: 'installs-from-instructions', gate: 'consolidation', kind: 'capacity-building', validMonths: null, readable: true },
  { key: 'harm-assessed', gate: 'consolidation', kind: null, validMonths: null },

  { key: 'designed-with-users', gate: 'published', kind: 'design', validMonths: 24 },
  { key: 'pilot-done', gate: 'published', kind: 'adoption', validMonths: null },
  { key: 'runs-without-help', gate: 'published', kind: 'capacity-building', validMonths: 12 },
  { key: 'training-material', gate: 'published', kind: 'capacity-building', validMonths: 24 },
  { key: 'tested-with-five', gate: 'published', kind: 'follow-up', validMonths: 12 },
  { key: 'documentation', gate: 'published', kind: null, validMonths: 24, readable: true },
  { key: 'licence-agrees', gate: 'published', kind: null, validMonths: null, readable: true },
  { key: 'harm-signed-again', gate: 'published', kind: null, validMonths: 12, secondAfter: 'harm-assessed' },
  { key: 'security-contact', gate: 'published', kind: null, validMonths: 12 },
  { key: 'year-of-support', gate: 'published', kind: null, validMonths: 12, readable: true },
] as const satisfies readonly (Omit<Criterion, 'key' | 'secondAfter'> & { key: string; secondAfter?: string })[] // prettier-ignore

export type CriterionKey = (typeof criteria)[number]['key']

export function criteriaOf(gate: Gate): Criterion[] {
  return criteria.filter((criterion) => criterion.gate === gate)
}

export function findCriterion(key: string): Criterion | null {
  return criteria.find((criterion) => criterion.key === key) ?? null
}
