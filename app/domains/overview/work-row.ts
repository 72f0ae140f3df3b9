import { reachOf, type WorkFacts } from './reach'
import type { WorkRow } from './ui/work-rows'

type Work = WorkFacts & Omit<WorkRow, 'reach' | 'places'> & { members: number; teamLargest: number }

/** What a list shows of a piece of work. */
export function workRow(work: Work, now: Date): WorkRow {
  const { slug, title, language, organization, track, teams } = work
  const places = Math.max(0, teams * work.teamLargest - work.members)
  return { slug, title, language, organization, track, teams, places, reach: reachOf(work, now) }
}
