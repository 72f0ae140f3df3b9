import type { EffortKind } from '../incubation/rules'
import { isTemplateKey, type TemplateKey } from './onboarding-plan'
import { isDone, untick, type AdoptionState, type Side, type StepSide } from './rules'

export interface StoredStep {
  id: string
  kind: EffortKind
  templateKey: string | null
  title: string | null
  side: StepSide
  must: boolean
  ticks: Side[]
  firstWeek: number
  lastWeek: number
}

export interface StepStanding {
  id: string
  kind: EffortKind
  /** Of the template, whose words are in every language; else the step has words of its own. */
  template: TemplateKey | null
  title: string
  side: StepSide
  must: boolean
  firstWeek: number
  lastWeek: number
  /** `half`: one of two sides has yet to say so. `late`: its weeks are over. */
  standing: 'done' | 'half' | 'now' | 'late' | 'ahead'
  /** The side that has yet to tick, where one has. */
  awaited: Side | null
  mayTick: boolean
  mayUntick: boolean
}

/** Where a step stands in this week, for somebody of these sides. What is half done is for the other side to see. */
export function stepStanding(
  step: StoredStep,
  { week, mine, state }: { week: number; mine: readonly Side[]; state: AdoptionState },
): StepStanding {
  const { id, kind, side, must, ticks, firstWeek, lastWeek } = step
  const open = mine.filter((each) => (side === 'both' || side === each) && !ticks.includes(each))
  const own = mine.filter((each) => ticks.includes(each))
  const works = state === 'accepted' || state === 'onboarding' || state === 'in_use'
  return {
    id,
    kind,
    template: isTemplateKey(step.templateKey) ? step.templateKey : null,
    title: step.title ?? '',
    side,
    must,
    firstWeek,
    lastWeek,
    standing: standingOf(step, week),
    awaited: awaitedOf(step),
    mayTick: works && open.length > 0,
    mayUntick: works && own.length > 0 && untick(state, step).ok,
  }
}

function standingOf(step: StoredStep, week: number): StepStanding['standing'] {
  if (isDone(step)) return 'done'
  if (step.ticks.length > 0) return 'half'
  if (step.lastWeek < week) return 'late'
  return step.firstWeek <= week ? 'now' : 'ahead'
}

function awaitedOf({ side, ticks }: StoredStep): Side | null {
  if (side !== 'both' || ticks.length !== 1) return null
  return ticks[0] === 'adopter' ? 'maintainers' : 'adopter'
}
