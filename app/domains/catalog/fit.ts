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
  /** `unknown`: nothing is missing as far as one knows, and something is still to be found out. */
  verdict: 'fits' | 'solvable' | 'unknown' | 'not'
  /** What is missing by one level: it can be learnt or borrowed. */
  gaps: Gap[]
  /** What the tool asks for, or the organisation has, is not known: it is to be found out, and is not missing. */
  unknown: Gap[]
  /** It works without a connection, but not all of it. */
  offlinePartly: boolean
  exclusions: Exclusion[]
}

/** Whether a tool fits an organisation, with every reason. What is not known is never counted as there. */
export function fitOf(tool: { stage: Stage; facts: EntryFacts }, ask: FitAsk): Fit {
  const { facts, stage } = tool
  const gaps = compareProfiles(facts.needs, ask.has)
  const unknown = gaps.filter(({ missing }) => missing === 'unknown')
  const far = gaps.filter(({ missing }) => missing !== 'unknown' && missing >= 2)
  const near = gaps.filter(({ missing }) => missing === 1)
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
  return {
    verdict:
      exclusions.length > 0
        ? 'not'
        : near.length > 0 || offlinePartly
          ? 'solvable'
          : unknown.length > 0
            ? 'unknown'
            : 'fits',
    gaps: near,
    unknown,
    offlinePartly,
    exclusions,
  }
}
