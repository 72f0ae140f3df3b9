import { canAssignJudges } from './policy'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { listDatathonRoles } from '../datathons/queries.server'
import type { Viewer } from '../people/rules'
import { findSheet } from './queries-sheets.server'
import { deleteAssignment, lockAssignment } from './queries.server'
import { judgingIsOpen, withdraw } from './rules'

/** Takes a submission back from a judge who cannot read it; a draft of theirs goes with it. */
export function withdrawAssignment(
  viewer: Viewer,
  of: { datathon: string; assignment: string },
  now: Date,
) {
  return transition({ actor: viewer, kind: 'judging.withdraw' }, async (trx, about) => {
    const assignment = await lockAssignment(of.assignment, trx)
    if (assignment?.datathonSlug !== of.datathon) return refuse('not-found')
    about(assignment.submissionId)
    const roles = await listDatathonRoles(viewer.id, assignment.datathonId, trx)
    if (!canAssignJudges(viewer, roles)) return refuse('not-allowed')
    const open = judgingIsOpen(assignment, now)
    if (!open.ok) return open
    const sheet = await findSheet(assignment.id, trx)
    const may = withdraw(sheet?.state ?? null)
    if (!may.ok) return may
    await deleteAssignment(assignment.id, trx)
    return ok(undefined)
  })
}
