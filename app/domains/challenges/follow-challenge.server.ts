import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { deleteFollower, insertFollower } from './queries-followers.server'
import { lockChallenge } from './queries.server'
import { isPublic } from './rules'

/** The register of followers, which later domains sign too: whoever joins a team follows its brief. */
export function followChallenge(
  challengeId: string,
  personId: string,
  now: Date,
  trx: Transaction,
): Promise<void> {
  return insertFollower({ challengeId, personId, since: now }, trx)
}

/** Somebody starts or stops being told of what changes in a published brief. */
export function setFollowing(viewer: Viewer, slug: string, following: boolean, now: Date) {
  const deed = {
    actor: viewer,
    kind: `challenge.${following ? 'follow' : 'unfollow'}`,
    shows: false,
  }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge || !isPublic(challenge.state)) return refuse('not-found')
    about(challenge.id)
    if (following) await followChallenge(challenge.id, viewer.id, now, trx)
    else await deleteFollower(challenge.id, viewer.id, trx)
    return ok(undefined)
  })
}
