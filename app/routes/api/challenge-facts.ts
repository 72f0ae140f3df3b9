import type { listPublishedChallenges } from '~/domains/challenges/queries-published.server'

type Published = Awaited<ReturnType<typeof listPublishedChallenges>>[number]

/** What a program is told of a published brief. */
export function publicFacts(challenge: Published) {
  const { organizationName, datathonSlug, trackName, state, ...facts } = challenge
  return {
    ...facts,
    // A brief that is listed or found here has been published.
    state: state as 'published' | 'closed' | 'archived',
    organization: organizationName,
    datathon: datathonSlug,
    track: trackName,
  }
}
