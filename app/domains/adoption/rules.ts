import { ok, refuse } from '~/shared/result'
import type { Stage } from '../incubation/rules'
import { isPublished } from '../incubation/rules'
import { mayWrite, type OrganizationStatus } from '../organizations/rules'

export const adoptionStates = [
  'requested',
  'accepted',
  'onboarding',
  'in_use',
  'discontinued',
  'declined',
  'withdrawn',
] as const
export type AdoptionState = (typeof adoptionStates)[number]

/** How an adoption is shown to the public, from the most to the least. */
export const visibilities = ['named', 'sector_and_state', 'counted', 'hidden'] as const
export type Visibility = (typeof visibilities)[number]

/** The two sides of an adoption. */
export const sides = ['adopter', 'maintainers'] as const
export type Side = (typeof sides)[number]

/** Whose a step is. */
export type StepSide = Side | 'both'

/** Going on: asked for, agreed, being put to use, or in use. An organisation has one such adoption of a tool. */
export function isGoingOn(state: AdoptionState): boolean {
  return !['discontinued', 'declined', 'withdrawn'].includes(state)
}

/** An adoption is asked for by an organisation that may begin things, of a tool that is published and not retired. */
export function request(tool: { stage: Stage }, organization: { status: OrganizationStatus }) {
  if (!isPublished(tool.stage)) return refuse('tool-not-published')
  if (tool.stage === 'retired') return refuse('tool-retired')
  if (!mayWrite(organization.status)) return refuse('organization-stopped')
  return ok('requested' as const)
}

/** `requested → accepted | declined`, and of a tool that was retired declined alone. Refused: already-decided, tool-retired. */
export function decide(state: AdoptionState, decision: 'accepted' | 'declined', toolStage: Stage) {
  if (state !== 'requested') return refuse('already-decided')
  return decision === 'accepted' && toolStage === 'retired' ? refuse('tool-retired') : ok(decision)
}

/** Whoever asked may think again until they are answered. Refused: already-decided. */
export function withdraw(state: AdoptionState) {
  return state === 'requested' ? ok('withdrawn' as const) : refuse('already-decided')
}

/** What was agreed can end at any time. Refused: not-agreed, already-ended. */
export function discontinue(state: AdoptionState) {
  if (state === 'requested') return refuse('not-agreed')
  if (!isGoingOn(state)) return refuse('already-ended')
  return ok('discontinued' as const)
}

/** Steps are ticked once the adoption is agreed, and until it ends. Refused: not-agreed, already-ended. */
export function workOnPlan(state: AdoptionState) {
  if (state === 'requested') return refuse('not-agreed')
  return isGoingOn(state) ? ok(undefined) : refuse('already-ended')
}

export interface PlanStep {
  must: boolean
  side: StepSide
  /** The sides that have ticked it. */
  ticks: readonly Side[]
}

/** A step of both is done when both have said so. */
export function isDone({ side, ticks }: Pick<PlanStep, 'side' | 'ticks'>): boolean {
  const asked = side === 'both' ? sides : [side]
  return asked.every((each) => ticks.includes(each))
}

/**
 * Where an adoption stands after a step was ticked or unticked: the first tick begins the onboarding, and when all that
 * must be done is done the tool is in use. From use it does not fall back.
 */
export function afterTick(state: AdoptionState, steps: readonly PlanStep[]): AdoptionState {
  if (state !== 'accepted' && state !== 'onboarding') return state
  const musts = steps.filter(({ must }) => must)
  if (musts.length > 0 && musts.every(isDone)) return 'in_use'
  return steps.some(({ ticks }) => ticks.length > 0) ? 'onboarding' : state
}

/** What made a tool count as in use stays ticked once it is. Refused: already-in-use. */
export function untick(state: AdoptionState, step: { must: boolean }) {
  return state === 'in_use' && step.must ? refuse('already-in-use') : ok(undefined)
}
