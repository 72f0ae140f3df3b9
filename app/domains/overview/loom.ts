import type { NeedState } from '../needs/rules'
import { beganAt, reachOf, reachOfNeed, type Reach, type WorkFacts } from './reach'

/** Every public piece of work as the loom draws it. */
export interface LoomFacts {
  works: { from: number; reach: number; state: Reach['state'] }[]
  /** Briefs that a team handed in for. */
  handedIn: number
  /** Needs that nothing carries on. */
  stoppedNeeds: number
  /** The year of the first; null where there is none. */
  since: number | null
}

const noBrief = {
  briefState: null,
  submissionsCloseAt: null,
  datasets: 0,
  teams: 0,
  submissions: 0,
  resultsPublished: false,
  awards: 0,
  shownNeed: null,
} satisfies Partial<WorkFacts> & { shownNeed: null }

interface Woven {
  briefs: (WorkFacts & { publishedAt: Date | null; shownNeed: string | null })[]
  tools: Pick<WorkFacts, 'toolStage' | 'inCatalog' | 'inUse' | 'followUps'>[]
  /** Those that everybody may read. */
  needs: { id: string; state: NeedState; toldAt: Date }[]
}

/** Weaves works that are a need still, those that are a brief and those that began as a tool into one cloth. */
export function weave({ briefs, tools, needs }: Woven, now: Date): LoomFacts {
  const all = [...briefs, ...tools.map((tool) => ({ ...noBrief, ...tool }))]
  // A need and the brief that it became are one thread.
  const woven = new Set(briefs.map(({ shownNeed }) => shownNeed))
  const standing = needs.filter(({ id }) => !woven.has(id)).map((need) => reachOfNeed(need, now))
  const years = [
    ...briefs.flatMap(({ publishedAt }) => publishedAt?.getUTCFullYear() ?? []),
    ...needs.map(({ toldAt }) => toldAt.getUTCFullYear()),
  ]
  return {
    works: [
      ...all.map((facts) => {
        const { at, state } = reachOf(facts, now)
        return { from: beganAt(facts), reach: at, state }
      }),
      ...standing.map(({ at, state }) => ({ from: 1, reach: at, state })),
    ],
    stoppedNeeds: standing.filter(({ state }) => state === 'stopped').length,
    handedIn: briefs.filter(({ submissions }) => submissions > 0).length,
    since: years.length > 0 ? Math.min(...years) : null,
  }
}
