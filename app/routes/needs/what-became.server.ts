import { findEntryNames } from '~/domains/catalog/queries.server'
import { isPublic } from '~/domains/challenges/rules'
import { countUnapproved } from '~/domains/challenges/queries-approvals.server'
import { readTitles } from '~/domains/challenges/read-titles.server'
import { findChallengeOfNeed } from '~/domains/challenges/queries-needs.server'
import { canHear } from '~/domains/needs/policy'
import { listCompanions } from '~/domains/needs/queries-lists.server'
import type { Need } from '~/domains/needs/queries.server'
import { audienceOf } from '~/domains/needs/rules'
import { findNeedThread } from '~/domains/overview/find-need-thread.server'
import { findWhatCame } from '~/domains/overview/find-what-came.server'
import type { Visit } from '~/domains/people/visit'

/** What became of a need, as far as this reader may know: its brief, the thread of the work, what exists instead. */
export async function whatBecame(need: Need, visit: Visit, holdsKey = false) {
  const challenge = await findChallengeOfNeed(need.id)
  const seen =
    challenge &&
    !challenge.concealedAt &&
    (isPublic(challenge.state) || canHear(visit.viewer, need))
  const isPublished = challenge !== undefined && isPublic(challenge.state)
  const titleOf = await readTitles(seen ? [challenge] : [], visit.language)
  return {
    brief: seen
      ? { slug: challenge.slug, ...titleOf(challenge) }
      : challenge
        ? ('hidden' as const)
        : null,
    isPublished,
    isHeard: need.state !== 'told' || (await isHeard(need)),
    holdsKey,
    came: seen && isPublished ? await findWhatCame(challenge.id) : null,
    toApprove:
      challenge && (holdsKey || canHear(visit.viewer, need))
        ? await countUnapproved(challenge.id)
        : 0,
    instead: need.instead.length > 0 ? await findEntryNames(need.instead) : [],
    thread: await findNeedThread(
      { need, challengeId: challenge && (seen || isPublic(challenge.state)) ? challenge.id : null },
      visit,
    ),
  }
}

/** Whether a companion speaks its language: whoever told it does not accompany it themselves. */
async function isHeard(need: Need) {
  const others = (await listCompanions()).filter(({ id }) => id !== need.tellerId)
  return audienceOf(need, others).length > 0
}
