import { closeChallenges } from '~/domains/challenges/close-challenges.server'
import { now } from '~/platform/clock'

/** Closes the briefs of datathons whose hand-ins have closed. */
export const closeChallengesTask = () => closeChallenges(now())
