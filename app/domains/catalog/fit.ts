import { compareProfiles, type CapacityProfile, type Gap } from '../challenges/capacity-profile'
import type { Stage } from '../incubation/rules'
import type { EntryFacts } from './facts'

/** What an organisation has to work with, and what it cannot do without. */
export interface FitAsk {
  has: CapacityProfile
  /** A language that the tool must speak. */
  language?: string
  /** Whether it must work without a connection. */
  offline: boolean
}

/** Why a tool is out, whatever is done about capacity; `far` is two levels or more on one side. */
export type Exclusion = { why: 'retired' | 'language' | 'offline' } | { why: 'far'; gap: Gap }

export interface Fit {
  verdict: 'fits' | 'solvable' | 'not'
  /** What is missing by one level, or not known: it can be learnt, borrowed or asked. */
  gaps: Gap[]
  /** It works without a connection, but not all of it. */
  offlinePartly: boolean
  exclusions: Exclusion[]
}

/** Whether a tool fits an organisation, with every reason. What is not known is never counted as there. */
export function fitOf(tool: { stage: Stage; facts: EntryFacts }, ask: FitAsk): Fit {
  const { facts, stage } = tool
  const gaps = compareProfiles(facts.needs, ask.has)
  const far = gaps.filter(({ missing }) => missing !== 'unknown' && missing >= 2)
  const near = gaps.filter((gap) => !far.includes(gap))
  const exclusions: Exclusion[] = [
    ...(stage === 'retired' ? [{ why: 'retired' as const }] : []),
    ...(ask.language && !facts.languages.includes(ask.language)
      ? [{ why: 'language' as const }]
      : []),
    ...(ask.offline && facts.offline !== 'yes' && facts.offline !== 'partly'
      ? [{ why: 'offline' as const }]
      : []),
    ...far.map((gap) => ({ why: 'far' as const, gap })),
  ]
  const offlinePartly = ask.offline && facts.offline === 'partly'
  const solvable = near.length > 0 || offlinePartly
  return {
    verdict: exclusions.length > 0 ? 'not' : solvable ? 'solvable' : 'fits',
    gaps: near,
    offlinePartly,
    exclusions,
  }
}
