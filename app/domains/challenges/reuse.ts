import { ok, refuse } from '~/shared/result'
import type { Gap } from './capacity-profile'

/** A tool that may serve already, as it was when somebody looked: what later becomes of it does not change this. */
export interface FoundTool {
  id: string
  slug: string
  name: string
  /** In the catalog, or still on its way there. */
  place: 'catalog' | 'incubation'
  stage: string
  summary: string
  /** Of its name and its texts. */
  language: string
  /** The problem for which it is made, in its own words; nothing where it does not say so yet. */
  problem: string
  /** What it asks and the organisation lacks, or does not say; null where the tool does not say what it asks. */
  gaps: Gap[] | null
}

/** What was found when a brief is sent, what its author had been shown, and why they go on all the same. */
export interface ReuseAnswer {
  found: FoundTool[]
  /** The ids of the tools that the page showed. */
  seen: string[]
  reason: string
}

/** What existed when a brief was last sent, as it is told to everybody. */
export interface ToldReuse {
  /** Without what was taken down since, which is counted alone. */
  found: FoundTool[]
  hidden: number
  reason: string
  /** When somebody looked. */
  day: string
}

/** Where a tool that may serve is read about. */
export const toolPath = ({ place, slug }: Pick<FoundTool, 'place' | 'slug'>) =>
  `/${place === 'catalog' ? 'catalog' : 'tools'}/${slug}`

/** For a place without tools. */
export const nothingFound: ReuseAnswer = { found: [], seen: [], reason: '' }

/** In characters: a bare «no» is none. */
const leastReason = 15
export const longestReuseReason = 2000

/** What came into the list since its reader saw it. */
export function newlyFound<Tool extends { id: string }>(found: Tool[], seen: string[]): Tool[] {
  return found.filter(({ id }) => !seen.includes(id))
}

/**
 * Going on to build says why what exists does not serve, of everything that there is now. Where nothing was found there
 * is nothing to say. Refusals: reuse-reason-missing, reuse-changed.
 */
export function goOn({ found, seen, reason }: ReuseAnswer) {
  if (found.length === 0) return ok(undefined)
  if (reason.trim().length < leastReason) return refuse('reuse-reason-missing', 'reason')
  if (newlyFound(found, seen).length > 0) return refuse('reuse-changed')
  return ok(undefined)
}
