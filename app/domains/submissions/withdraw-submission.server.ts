import { canHandIn } from './policy'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { listTeamMemberIds } from '../teams/queries-members.server'
import { findTeamMembership } from '../teams/queries.server'
import { lockSubmission, updateSubmission } from './queries.server'
import { withdraw } from './rules'

/** Takes back what was handed in: it will not be locked or judged. The versions stay, and handing in again undoes it. */
export function withdrawSubmission(viewer: Viewer, id: string, now: Date) {
  const deed = { actor: viewer, kind: 'submission.withdraw', objectId: id }
  return transition(deed, async (trx) => {
    const submission = await lockSubmission(id, trx)
    if (!submission) return refuse('not-found')
    const membership = await findTeamMembership(viewer.id, submission.teamId, trx)
    if (!canHandIn(viewer, { membership })) return refuse('not-allowed')
    const withdrawn = withdraw(submission.state, submission, now)
    if (!withdrawn.ok) return withdrawn
    await updateSubmission(id, { state: withdrawn.value }, trx)
    const members = await listTeamMemberIds(submission.teamId, trx)
    const others = members.filter((member) => member !== viewer.id)
    const facts = { team: submission.teamName, handle: viewer.handle }
    const notice = { kind: 'submission-withdrawn', facts, path: `/submissions/${id}` }
    await notify(others, notice, trx)
    return ok(undefined)
  })
}
