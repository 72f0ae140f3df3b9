import { ok, refuse } from '~/shared/result'
import { isPublic, type ChallengeState } from './rules'

/** Characters that an annex holds. */
export const longestAnnex = 20_000

/** What is kept in an annex is sealed for its brief. */
export const annexOwner = (challengeId: string) => `annex ${challengeId}`

/** Opening it to a team: once the brief has teams, and there is something to read. */
export function openTo(challenge: { state: ChallengeState }, hasText: boolean) {
  if (!isPublic(challenge.state)) return refuse('not-published')
  if (!hasText) return refuse('annex-empty')
  return ok(undefined)
}
