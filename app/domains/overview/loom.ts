import { beganAt, reachOf, type Reach, type WorkFacts } from './reach'

/** Every public piece of work as the loom draws it. */
export interface LoomFacts {
  works: { from: number; reach: number; state: Reach['state'] }[]
  /** Briefs that a team handed in for. */
  handedIn: number
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
} satisfies Partial<WorkFacts>

/** Weaves the works that began as a brief and those that began as a tool into one cloth. */
export function weave(
  briefs: (WorkFacts & { publishedAt: Date | null })[],
  tools: Pick<WorkFacts, 'toolStage' | 'inCatalog' | 'inUse' | 'followUps'>[],
  now: Date,
): LoomFacts {
  const all: WorkFacts[] = [...briefs, ...tools.map((tool) => ({ ...noBrief, ...tool }))]
  const years = briefs.flatMap(({ publishedAt }) => publishedAt?.getUTCFullYear() ?? [])
  return {
    works: all.map((facts) => {
      const { at, state } = reachOf(facts, now)
      return { from: beganAt(facts), reach: at, state }
    }),
    handedIn: briefs.filter(({ submissions }) => submissions > 0).length,
    since: years.length > 0 ? Math.min(...years) : null,
  }
}
