import type { Hosting } from '../catalog/facts'
import type { EffortKind } from '../incubation/rules'
import type { StepSide } from './rules'

/** How long a plan is. */
export const planWeeks = 12

export interface TemplateStep {
  key: string
  kind: EffortKind
  side: StepSide
  /** Without it the tool does not count as in use. */
  must: boolean
  /** Weeks from the agreement on, the first is 1; both included. */
  weeks: readonly [number, number]
  /** Only for tools that run there. */
  hosting?: readonly Hosting[]
}

/**
 * What it takes to put a tool to use, over the four kinds of work. The names stand in `locales/es/adoption.ts`. Harm is
 * looked at before anything is installed, and somebody else than the first person knows how before it ends.
 */
export const template = [
  { key: 'fit-to-work', kind: 'design', side: 'both', must: true, weeks: [1, 2] },
  { key: 'harm-plan', kind: 'design', side: 'both', must: true, weeks: [1, 2] },
  { key: 'prepare-hosting', kind: 'adoption', side: 'adopter', must: true, weeks: [1, 2], hosting: ['shared', 'server'] },
  { key: 'install', kind: 'adoption', side: 'both', must: true, weeks: [2, 3] },
  { key: 'first-session', kind: 'capacity-building', side: 'both', must: true, weeks: [4, 4] },
  { key: 'accompanied-use', kind: 'adoption', side: 'both', must: true, weeks: [5, 8] },
  { key: 'user-test', kind: 'follow-up', side: 'maintainers', must: false, weeks: [6, 6] },
  { key: 'review-words', kind: 'design', side: 'both', must: false, weeks: [7, 7] },
  { key: 'second-session', kind: 'capacity-building', side: 'maintainers', must: false, weeks: [10, 10] },
  { key: 'use-alone', kind: 'adoption', side: 'adopter', must: true, weeks: [10, 12] },
  { key: 'handover', kind: 'capacity-building', side: 'adopter', must: true, weeks: [12, 12] },
  { key: 'agree-follow-up', kind: 'follow-up', side: 'both', must: false, weeks: [12, 12] },
] as const satisfies readonly TemplateStep[] // prettier-ignore

export type TemplateKey = (typeof template)[number]['key']

export function isTemplateKey(key: string | null): key is TemplateKey {
  return template.some((step) => step.key === key)
}

/** The steps for a tool that runs there, in their order. */
export function planFor(hosting: Hosting | null): TemplateStep[] {
  const steps: readonly TemplateStep[] = template
  return steps.filter(
    (step) => !step.hosting || (hosting !== null && step.hosting.includes(hosting)),
  )
}

const week = 7 * 86_400_000

/** When a week of the plan begins. */
export function weekBegins(acceptedAt: Date, number: number): Date {
  return new Date(acceptedAt.getTime() + (number - 1) * week)
}

/** The instant by which a step's last week is over. */
export function weekEnds(acceptedAt: Date, number: number): Date {
  return weekBegins(acceptedAt, number + 1)
}

/** Which week of the plan it is: 1 from the agreement on; beyond the plan's end it goes on counting. */
export function weekOf(acceptedAt: Date, now: Date): number {
  return Math.max(1, Math.floor((now.getTime() - acceptedAt.getTime()) / week) + 1)
}
