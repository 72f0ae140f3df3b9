import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canApprove } from './policy'
import { updateApproved } from './queries-approvals.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import { isEditable } from './rules'
import type { approvalForm } from './schema'

/** The organisation says of an answer that its companion wrote: it is well said, in the words that were shown. */
export function approveAnswer(
  viewer: Viewer,
  slug: string,
  { question, version }: z.output<typeof approvalForm>,
  now: Date,
) {
  const deed = { actor: viewer, kind: 'challenge.approve-answer', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canApprove(viewer, await findStanding(viewer, challenge, trx)))
      return refuse('not-allowed')
    if (!isEditable(challenge.state)) return refuse('not-editable')
    const answer = { challengeId: challenge.id, question, version }
    const approved = await updateApproved(answer, { personId: viewer.id, at: now }, trx)
    return approved ? ok(undefined) : refuse('answer-changed')
  })
}
