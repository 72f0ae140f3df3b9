import type { TitleIn, Titled } from '../challenges/title-in'
import { reachOf, type Reach, type WorkFacts } from './reach'

/** A piece of work in a list: its brief, how far it came, and where there is room. */
export interface WorkRow extends TitleIn {
  slug: string
  organization: string
  track: string | null
  reach: Reach
  teams: number
  /** Places that its teams have left; null once hand-ins have closed, when nobody joins any more. */
  places: number | null
}

type Worked = WorkFacts & {
  teams: number
  peopled: number
  members: number
  teamLargest: number
}

type Work = Worked & Titled & Pick<WorkRow, 'organization' | 'track'>

/** How far a piece of work came, and where there is room. */
export function standingOf(work: Worked, now: Date) {
  const isOpen = work.submissionsCloseAt !== null && now < work.submissionsCloseAt
  const places = isOpen ? Math.max(0, work.peopled * work.teamLargest - work.members) : null
  return { reach: reachOf(work, now), teams: work.teams, places }
}

/** What a list shows of a piece of work. */
export function workRow(work: Work, now: Date, titleOf: (brief: Titled) => TitleIn): WorkRow {
  const { slug, organization, track } = work
  return { slug, ...titleOf(work), organization, track, ...standingOf(work, now) }
}
