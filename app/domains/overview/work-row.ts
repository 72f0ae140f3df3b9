import { reachOf, type Reach, type WorkFacts } from './reach'

/** A piece of work in a list: its brief, how far it came, and where there is room. */
export interface WorkRow {
  slug: string
  title: string
  language: string
  organization: string
  track: string | null
  reach: Reach
  teams: number
  /** Places that its teams have left; null once hand-ins have closed, when nobody joins any more. */
  places: number | null
}

type Work = WorkFacts &
  Omit<WorkRow, 'reach' | 'places'> & { peopled: number; members: number; teamLargest: number }

/** What a list shows of a piece of work. */
export function workRow(work: Work, now: Date): WorkRow {
  const { slug, title, language, organization, track, teams } = work
  const isOpen = work.submissionsCloseAt !== null && now < work.submissionsCloseAt
  const places = isOpen ? Math.max(0, work.peopled * work.teamLargest - work.members) : null
  return { slug, title, language, organization, track, teams, places, reach: reachOf(work, now) }
}
