import { canHandIn } from './policy'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { findTeamMembership } from '../teams/queries.server'
import { listHandIns } from './queries-versions.server'
import { deleteSubmission, lockSubmission } from './queries.server'
import { unlink } from './rules'

/** Ends a submission of which nothing was handed in, with its half-written answers. */
export function unlinkRepository(viewer: Viewer, id: string, now: Date) {
  const deed = { actor: viewer, kind: 'submission.unlink', shows: false }
  return transition(deed, async (trx, about) => {
    const submission = await lockSubmission(id, trx)
    if (!submission) return refuse('not-found')
    about(submission.id)
    const membership = await findTeamMembership(viewer.id, submission.teamId, trx)
    if (!canHandIn(viewer, { membership })) return refuse('not-allowed')
    const versions = await listHandIns(submission.id, trx)
    const unlinked = unlink(submission.state, versions.length, submission, now)
    if (!unlinked.ok) return unlinked
    await deleteSubmission(submission.id, trx)
    return ok({ teamSlug: submission.teamSlug })
  })
}
