import type { Sector, Skill } from '../people/rules'
import { areTeamsLocked, isDeserted, type TeamInstants } from './rules'

/** Whether a team takes anybody in; while it does, how many and whom it looks for. */
export type Openness =
  { state: 'deserted' | 'locked' | 'full' } | { state: 'open'; places: number; wanted: Skill[] }

interface Places {
  members: number
  largest: number
  skillsWanted: Skill[]
}

/** What every page says of a team's places. A team of no particular skill in mind is as open as any. */
export function opennessOf(
  { members, largest, skillsWanted }: Places,
  datathon: TeamInstants,
  now: Date,
): Openness {
  if (isDeserted({ members })) return { state: 'deserted' }
  if (areTeamsLocked(datathon, now)) return { state: 'locked' }
  if (members >= largest) return { state: 'full' }
  return { state: 'open', places: largest - members, wanted: skillsWanted }
}

/** A team of a list as its pages show it. */
export function withOpenness(
  team: Places & TeamInstants & { slug: string; name: string; sectors: Sector[] },
  now: Date,
) {
  const { slug, name, members, sectors } = team
  return { slug, name, members, sectors, openness: opennessOf(team, team, now) }
}
