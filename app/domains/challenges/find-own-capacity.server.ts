import { dimensions, type CapacityProfile } from './capacity-profile'
import { findChallengeCapacity } from './queries-answers.server'
import { listOwnChallenges } from './queries.server'

/** Further back than this nobody says what there is today. */
const looksBack = 10

/**
 * What somebody's organisation says it has, in the newest of its briefs that says anything: as published, else as its
 * draft stands, which its members read.
 * @returns null where none does
 */
export async function findOwnCapacity(personId: string) {
  const briefs = await listOwnChallenges(personId)
  for (const { id, slug, title, language } of briefs.slice(0, looksBack)) {
    const profile = await findChallengeCapacity(id)
    if (saysAnything(profile)) return { profile, brief: { slug, title, language } }
  }
  return null
}

const saysAnything = (profile: CapacityProfile) =>
  dimensions.some((side) => profile[side] !== 'unknown')
