import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { listCriteria } from '../datathons/queries.server'
import type { Viewer } from '../people/rules'
import { canScore } from './policy'
import { hasConflict } from './queries-conflicts.server'
import { findSheet, updateSheetState } from './queries-sheets.server'
import { lockAssignment } from './queries.server'
import { missingCriteria } from './rubric'
import { judgingIsOpen, submitSheet } from './rules'
import { levelsOf } from './sheets'

/** Hands a saved sheet in. From now on it counts, unless its judge opens it again before judging closes. */
export function submitScoreSheet(viewer: Viewer, assignmentId: string, now: Date) {
  const deed = { actor: viewer, kind: 'judging.submit-sheet', shows: false }
  return transition(deed, async (trx, about) => {
    const assignment = await lockAssignment(assignmentId, trx)
    if (!assignment || !canScore(viewer, assignment)) return refuse('not-found')
    about(assignment.submissionId)
    const open = judgingIsOpen(assignment, now)
    if (!open.ok) return open
    if (await hasConflict(viewer.id, assignment.submissionId, trx))
      return refuse('judge-has-conflict')
    const criteria = await listCriteria(assignment.datathonId, trx)
    const sheet = await findSheet(assignment.id, trx)
    const missing = missingCriteria(criteria, levelsOf(sheet?.scores ?? []))
    const may = submitSheet(sheet?.state ?? null, missing)
    if (!may.ok) return may
    await updateSheetState(assignment.id, 'submitted', now, trx)
    return ok({ datathonSlug: assignment.datathonSlug })
  })
}
