import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { endReadiness } from './end-readiness.server'
import { lockPlaceById } from './queries-places.server'
import { findReadiness, listReady } from './queries-ready.server'
import { lockChallenge } from './queries.server'
import { readBrief } from './read-brief.server'
import { releaseBrief } from './release-brief.server'
import { publish } from './rules'

/** Publishes the briefs that waited for the verification of their organisations alone. Run again it finds nothing to do. */
export async function publishReady(now: Date): Promise<void> {
  for (const { slug, datathonId } of await listReady())
    await publishReadyBrief(slug, datathonId, now)
}

/**
 * What was read is what is published: where the brief is another, or its place is closed, it goes back to whoever reviewed
 * it, and everybody who counted on it learns why. A mark of risk that came since has ended the readiness itself; of one before it a second person has said yes.
 */
function publishReadyBrief(slug: string, datathonId: string, now: Date) {
  const deed = { actor: null, kind: 'challenge.publish', shows: true }
  return transition(deed, async (trx, about) => {
    const place = await lockPlaceById(datathonId, trx)
    const challenge = await lockChallenge(slug, trx)
    const readiness = challenge && (await findReadiness(challenge.id, trx))
    if (!place || !challenge || readiness?.datathonId !== datathonId) return refuse('not-found')
    about(challenge.id)
    const { trackId, digest, readyBy } = readiness
    const brief = await readBrief(challenge, trx)
    const outcome = publish(challenge, brief.answered, place, now)
    if (!outcome.ok || brief.digest !== digest) {
      const late = !outcome.ok && outcome.refusal === 'deadline-passed'
      const because = late ? 'deadline-passed' : 'text-changed'
      await endReadiness(challenge, { because, by: null }, now, trx)
      Object.assign(deed, { kind: 'challenge.not-ready', shows: false })
      return ok(undefined)
    }
    if (outcome.value === 'ready') return refuse('organization-not-verified')
    const address = await releaseBrief(
      challenge,
      brief.content,
      { ...place, trackId },
      readyBy,
      now,
      trx,
    )
    const facts = { title: challenge.title, datathon: place.datathonName }
    const notice = { kind: 'challenge-ready-published', facts, path: `/challenges/${address}` }
    if (readyBy) await notify([readyBy], notice, trx)
    return ok(undefined)
  })
}
