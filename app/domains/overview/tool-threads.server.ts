import { translator } from '~/locales/translator.server'
import type { Language } from '~/shared/languages'
import { listToolStandings } from './queries-work.server'
import { beganAt, reachOf, stages, type WorkFacts } from './reach'

/** A tool has come at least to incubation: of what lies before, a row tells nothing. */
const before: Omit<WorkFacts, 'toolStage' | 'inCatalog' | 'inUse' | 'followUps'> = {
  briefState: null,
  submissionsCloseAt: null,
  datasets: 0,
  teams: 0,
  submissions: 0,
  resultsPublished: false,
  awards: 0,
}

/** How far the threads of some tools have come, for a list of them. */
export async function threadsOf(ids: string[], visit: { language: Language; now: Date }) {
  const t = translator(visit.language)
  const standings = ids.length > 0 ? await listToolStandings(ids) : []
  return new Map(
    standings.map(({ id, challengeId, ...standing }) => {
      const { at, state } = reachOf({ ...before, ...standing }, visit.now)
      const stage = t(`overview:stages.${stages[at - 1] ?? 'incubation'}`)
      const from = challengeId === null ? beganAt({ briefState: null }) : 1
      return [id, { from, at, of: stages.length, stopped: state === 'stopped', stage }]
    }),
  )
}
