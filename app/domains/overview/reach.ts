import { daysBefore, untakenDays, type NeedState } from '../needs/rules'

/** The way of a piece of work, from what hurts to whether it helped. The thread has a warp for each. */
export const stages = [
  'need',
  'brief',
  'data',
  'teams',
  'submissions',
  'judging',
  'incubation',
  'catalog',
  'adoption',
  'followUp',
] as const
export type Stage = (typeof stages)[number]

/** What is on record of a piece of work; each counts what exists, not what is planned. */
export interface WorkFacts {
  /** Null for a tool that a curator brought in. */
  briefState: string | null
  /** Null while the brief has no datathon. */
  submissionsCloseAt: Date | null
  datasets: number
  teams: number
  submissions: number
  resultsPublished: boolean
  awards: number
  toolStage: string | null
  inCatalog: boolean
  inUse: number
  followUps: number
}

export interface Reach {
  /** The farthest stage, counted from 1. */
  at: number
  state: 'used' | 'going' | 'stopped'
}

/** How far a piece of work has come, and how it fares there. Neither is stored: both follow from what exists. */
export function reachOf(facts: WorkFacts, now: Date): Reach {
  const stage = stages[farthest(facts)] as Stage
  const at = stages.indexOf(stage) + 1
  if (isStopped(facts, stage, now)) return { at, state: 'stopped' }
  return { at, state: facts.inUse > 0 ? 'used' : 'going' }
}

/**
 * Where a work began, counted from 1: with its need, where everybody may read that; with its brief; with its tool, where
 * a curator brought that in.
 */
export function beganAt({
  briefState,
  shownNeed = null,
}: Pick<WorkFacts, 'briefState'> & { shownNeed?: string | null }): number {
  if (shownNeed !== null) return 1
  return stages.indexOf(briefState === null ? 'incubation' : 'brief') + 1
}

/** A work that has not left its need: it stopped where it was answered without a brief, closed, or left by everybody. */
export function reachOfNeed(need: { state: NeedState; toldAt: Date }, now: Date): Reach {
  const forgotten = need.state === 'told' && need.toldAt <= daysBefore(now, untakenDays)
  const stopped = forgotten || need.state === 'answered_otherwise' || need.state === 'closed'
  return { at: 1, state: stopped ? 'stopped' : 'going' }
}

/** A stage may be passed without a trace of the ones before: a brief can do without data. */
function farthest(facts: WorkFacts): number {
  const reached: Record<Stage, boolean> = {
    need: true,
    brief: facts.briefState !== null,
    data: facts.datasets > 0,
    teams: facts.teams > 0,
    submissions: facts.submissions > 0,
    judging: facts.submissions > 0 && facts.resultsPublished,
    incubation: facts.toolStage !== null,
    catalog: facts.inCatalog,
    adoption: facts.inUse > 0,
    followUp: facts.inUse > 0 && facts.followUps > 0,
  }
  return stages.findLastIndex((stage) => reached[stage])
}

/**
 * A work has stopped where nothing carries it on: its tool was given up, its hand-ins closed with none, its submissions
 * were judged without an award, or its brief was archived before anything came of it.
 */
function isStopped(facts: WorkFacts, stage: Stage, now: Date): boolean {
  if (facts.toolStage !== null)
    return (
      ['stopped', 'retired'].includes(facts.toolStage) ||
      (facts.toolStage === 'dormant' && facts.inUse === 0)
    )
  if (stage === 'judging') return facts.awards === 0
  if (stage === 'submissions') return facts.briefState === 'archived'
  const closed = facts.submissionsCloseAt !== null && facts.submissionsCloseAt <= now
  return closed || facts.briefState === 'archived'
}
