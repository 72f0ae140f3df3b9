import type { Transaction } from 'db/client'
import { refuse, type Result } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canApprove } from './policy'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import { isEditable } from './rules'
import type { LockedBrief } from './release-brief.server'

/** The organisation's word on what its companion wrote or told in a brief that can still be written. */
export function decideWaiting(
  viewer: Viewer,
  slug: string,
  kind: `challenge.${string}`,
  decide: (challenge: LockedBrief, trx: Transaction) => Promise<Result<undefined>>,
): Promise<Result<undefined>> {
  return transition({ actor: viewer, kind, shows: false }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canApprove(viewer, await findStanding(viewer, challenge, trx)))
      return refuse('not-allowed')
    if (!isEditable(challenge.state)) return refuse('not-editable')
    return decide(challenge, trx)
  })
}
