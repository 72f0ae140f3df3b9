import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canScore } from './policy'
import { findSheet, updateSheetState } from './queries-sheets.server'
import { lockAssignment } from './queries.server'
import { judgingIsOpen, reopenSheet } from './rules'

/** Makes a sheet that was handed in a draft again. Until it is handed in anew it does not count. */
export function reopenScoreSheet(viewer: Viewer, assignmentId: string, now: Date) {
  const deed = { actor: viewer, kind: 'judging.reopen-sheet', shows: false }
  return transition(deed, async (trx, about) => {
    const assignment = await lockAssignment(assignmentId, trx)
    if (!assignment || !canScore(viewer, assignment)) return refuse('not-found')
    about(assignment.submissionId)
    const open = judgingIsOpen(assignment, now)
    if (!open.ok) return open
    const sheet = await findSheet(assignment.id, trx)
    const may = reopenSheet(sheet?.state ?? null)
    if (!may.ok) return may
    await updateSheetState(assignment.id, 'draft', null, trx)
    return ok(undefined)
  })
}
