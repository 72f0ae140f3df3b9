import { inTransaction } from 'db/transaction'
import { lockRubric, listCriteria } from '../datathons/queries.server'
import { ok, refuse } from '~/shared/result'
import type { Viewer } from '../people/rules'
import { canScore } from './policy'
import { hasConflict } from './queries-conflicts.server'
import { findSheet, replaceSheet, type SheetText } from './queries-sheets.server'
import { lockAssignment } from './queries.server'
import { judgingIsOpen, saveDraft, type Writing } from './rules'

/**
 * Keeps a sheet as it stands, however unfinished; no audit entry, since nothing is decided. The first one locks the
 * rubric, so that everybody is judged by the same.
 */
export function saveScoreSheet(
  viewer: Viewer,
  assignmentId: string,
  text: SheetText,
  writing: Writing,
  now: Date,
) {
  return inTransaction(async (trx) => {
    const assignment = await lockAssignment(assignmentId, trx)
    if (!assignment || !canScore(viewer, assignment)) return refuse('not-found')
    const open = judgingIsOpen(assignment, now)
    if (!open.ok) return open
    if (await hasConflict(viewer.id, assignment.submissionId, trx))
      return refuse('judge-has-conflict')
    const sheet = await findSheet(assignment.id, trx)
    const may = saveDraft(sheet ?? null, writing)
    if (!may.ok) return may
    await lockRubric(assignment.datathonId, now, trx)
    const criteria = await listCriteria(assignment.datathonId, trx)
    const known = text.scores.filter(({ criterionId }) =>
      criteria.some(({ id }) => id === criterionId),
    )
    const saved = { savedAt: now, savedByPage: writing.page }
    await replaceSheet(assignment.id, { ...text, scores: known }, saved, trx)
    return ok({ savedAt: now })
  })
}
