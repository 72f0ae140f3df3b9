import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import type { Viewer } from '../people/rules'
import { decideWaiting } from './decide-waiting.server'
import { updateApproved } from './queries-approvals.server'
import type { approvalForm } from './schema'

/** The organisation says of an answer that its companion wrote: it is well said, in the words that were shown. */
export function approveAnswer(
  viewer: Viewer,
  slug: string,
  { question, version }: z.output<typeof approvalForm>,
  now: Date,
) {
  return decideWaiting(viewer, slug, 'challenge.approve-answer', async ({ id }, trx) => {
    const answer = { challengeId: id, question, version }
    const approved = await updateApproved(answer, { personId: viewer.id, at: now }, trx)
    return approved ? ok(undefined) : refuse('answer-changed')
  })
}
