import type { Language } from '~/shared/languages'
import type { Instants, PriorWork } from './rules'

/** What an organiser decides of a datathon, apart from its lists. */
export interface DatathonFacts extends Instants {
  name: string
  summary: string
  description: string
  place: string
  timeZone: string
  teamSmallest: number
  teamLargest: number
  priorWork: PriorWork
  blindJudging: boolean
  judgesPerSubmission: number
  codeOfConduct: string
  /** In which it is written. */
  language?: Language
}

/** The facts among what a form brought: its lists and its reason are kept elsewhere. */
export function factsOf<Form extends DatathonFacts & Lists>(form: Form): DatathonFacts {
  const { tracks: _, criteria: __, awards: ___, reason: ____, ...facts } = form
  return facts
}

type Lists = { tracks: unknown; criteria: unknown; awards: unknown; reason: unknown }
