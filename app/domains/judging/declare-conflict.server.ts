import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { listPeopleWithDatathonRole } from '../datathons/queries-people.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canScore } from './policy'
import { insertConflict } from './queries-conflicts.server'
import { deleteAssignment, lockAssignment } from './queries.server'
import { judgingIsOpen } from './rules'

/**
 * A judge says what ties them to a submission. The assignment goes, with whatever was scored, and they may not read
 * that submission again; the organisers are told, so that somebody else gets it.
 */
export function declareConflict(
  viewer: Viewer,
  assignmentId: string,
  { reason }: { reason: string },
  now: Date,
) {
  return transition({ actor: viewer, kind: 'judging.declare-conflict' }, async (trx, about) => {
    const assignment = await lockAssignment(assignmentId, trx)
    if (!assignment || !canScore(viewer, assignment)) return refuse('not-found')
    const { submissionId, datathonId, datathonName, datathonSlug } = assignment
    about(submissionId)
    const open = judgingIsOpen(assignment, now)
    if (!open.ok) return open
    await insertConflict({ judgeId: viewer.id, submissionId, reason, declaredAt: now }, trx)
    await deleteAssignment(assignment.id, trx)
    const organizers = await listPeopleWithDatathonRole(datathonId, 'organizer', trx)
    await notify(
      organizers.map(({ personId }) => personId),
      {
        kind: 'conflict-declared',
        facts: { datathon: datathonName },
        path: `/organize/${datathonSlug}/judging`,
      },
      trx,
    )
    return ok(undefined)
  })
}
