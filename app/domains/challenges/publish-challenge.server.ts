import { ok, refuse } from '~/shared/result'
import { askApproval } from '../approvals/ask-approval.server'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { finishReview, type Reviewed } from './finish-review.server'
import { canPublish, canPublishUnmarked } from './policy'
import { findHarmMark, listLiftedMarks } from './queries-harm.server'
import { lockPlace } from './queries-places.server'
import { findStanding, findAgreeing } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import { readBrief } from './read-brief.server'
import { needsSecond, publish } from './rules'

/**
 * Publishes a brief into a track of a datathon. Where its organisation is not verified yet it is ready instead, and where
 * its do-no-harm section is marked as risky a second person is asked first; where the mark was taken away, somebody else
 * than who did that publishes.
 * @param place a datathon's slug and a track's id, as `publicationForm` has it
 */
export function publishChallenge(viewer: Viewer, slug: string, place: string, now: Date) {
  const deed = { actor: viewer, kind: 'challenge.publish', shows: true }
  /** What is written down is what it came to. */
  const was = (kind: string) => Object.assign(deed, { kind, shows: false })
  return transition(deed, async (trx, about) => {
    const chosen = await lockPlace(place, trx)
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!chosen) return refuse('not-a-choice', 'place')
    const { datathonId, trackId } = chosen
    const standing = await findStanding(viewer, { ...challenge, datathonId }, trx)
    if (!canPublish(viewer, standing)) return refuse('not-allowed')
    const brief = await readBrief(challenge, trx)
    if (needsSecond(await findHarmMark(challenge.id, trx))) {
      const may = publish(challenge, brief.answered, chosen, now)
      if (!may.ok) return may
      const request = {
        kind: 'brief-publication',
        objectId: challenge.id,
        deed: { datathonId, trackId },
        digest: brief.digest,
        reason: '',
        about: challenge.title,
        path: `/challenges/${slug}/agreement`,
      } as const
      const entitled = await findAgreeing({ ...challenge, datathonId }, trx)
      const asked = await askApproval(viewer, request, entitled, now, trx)
      if (!asked.ok) return asked
      was('challenge.ask-second')
      return ok<Reviewed>({ became: 'asked', slug })
    }
    const lifted = await listLiftedMarks(challenge.id, trx)
    if (!canPublishUnmarked(viewer, lifted)) return refuse('mark-lifted-by-you')
    const finished = await finishReview(challenge, brief, chosen, viewer.id, now, trx)
    if (finished.ok && finished.value.became === 'ready') was('challenge.ready')
    return finished
  })
}
