import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { endReadiness } from './end-readiness.server'
import { canReview } from './policy'
import { countOpenComments } from './queries-review.server'
import { findStanding, listAuthorIds } from './queries-standing.server'
import { lockChallenge, updateChallenge } from './queries.server'
import { requestChanges as request } from './rules'

/** Hands a brief back to its authors, with the open comments that say what to change. */
export function requestChanges(viewer: Viewer, slug: string, now: Date) {
  const deed = { actor: viewer, kind: 'challenge.request-changes', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canReview(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const comments = await countOpenComments(challenge.id, trx)
    const requested = request(challenge, comments)
    if (!requested.ok) return requested
    await updateChallenge(challenge.id, { state: requested.value }, trx)
    await endReadiness(challenge, { because: 'changes-requested', by: viewer.id }, now, trx)
    await notify(
      await listAuthorIds(challenge, trx),
      {
        kind: 'challenge-changes-requested',
        facts: { title: challenge.title, count: comments },
        path: `/challenges/${slug}/edit`,
      },
      trx,
    )
    return ok(undefined)
  })
}
