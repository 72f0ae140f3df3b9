import { ok, refuse } from '~/shared/result'
import { findPending } from '../approvals/queries.server'
import { settleApproval } from '../approvals/settle-approval.server'
import { takeApproval } from '../approvals/take-approval.server'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { agreementDeed } from './agreement-deed'
import { finishReview, type Reviewed } from './finish-review.server'
import { canAgree } from './policy'
import { lockPlaceById } from './queries-places.server'
import { findStanding, findAgreeing } from './queries-standing.server'
import { findChallenge, lockChallenge } from './queries.server'
import { readBrief } from './read-brief.server'

/**
 * The second person's word on a brief whose do-no-harm section is marked as risky. Agreed to, its review is finished at
 * once. Where the brief has changed since, it has to be asked for anew: nobody agrees to what they have not read. Whoever
 * asked, and whoever writes the brief, never decides; of fifty at once one does.
 */
export function decideAgreement(
  viewer: Viewer,
  slug: string,
  { decision, reason }: { decision: 'approved' | 'refused'; reason: string },
  now: Date,
) {
  const approves = decision === 'approved'
  const kind = approves ? 'challenge.agree' : 'challenge.disagree'
  return transition({ actor: viewer, kind, shows: approves }, async (trx, about) => {
    const found = await findChallenge(slug, trx)
    if (!found) return refuse('not-found')
    const what = { kind: 'brief-publication', objectId: found.id } as const
    const asked = await findPending(what, trx)
    const place = asked && (await lockPlaceById(agreementDeed.parse(asked.deed).datathonId, trx))
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canAgree(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const pending = await findPending(what, trx)
    if (!pending) return refuse('already-decided')
    const { datathonId, trackId } = agreementDeed.parse(pending.deed)
    const entitled = await findAgreeing({ ...challenge, datathonId }, trx)
    const taken = await takeApproval(viewer, what, entitled, now, trx)
    if (!taken.ok) return taken
    const settlementAt = (address: string) => {
      const path = `/challenges/${address}/review`
      return { decision, reason, about: challenge.title, path, used: approves }
    }
    if (!approves) {
      await settleApproval(taken.value, settlementAt(slug), now, trx)
      return ok<Reviewed>({ became: 'refused', slug })
    }
    const brief = await readBrief(challenge, trx)
    if (place?.datathonId !== datathonId || brief.digest !== taken.value.approval.digest)
      return refuse('changed-since-asked')
    const finished = await finishReview(
      challenge,
      brief,
      { ...place, trackId },
      viewer.id,
      now,
      trx,
    )
    if (finished.ok) await settleApproval(taken.value, settlementAt(finished.value.slug), now, trx)
    return finished
  })
}
