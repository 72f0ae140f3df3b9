import { canAssignJudges } from './policy'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { lockRoleHolder } from '../datathons/queries-people.server'
import { listDatathonRoles, lockDatathon } from '../datathons/queries.server'
import type { Viewer } from '../people/rules'
import { hasConflict } from './queries-conflicts.server'
import { findResults } from './queries-results.server'
import { insertAssignments, listAssignments, listJudgeable } from './queries.server'
import { assignByHand, judgingIsOpen } from './rules'
import { tellJudges } from './tell-judges.server'

/** Gives one submission to one judge by hand, and tells them by mail. */
export function assignJudge(
  viewer: Viewer,
  slug: string,
  form: { handle: string; submission: string },
  now: Date,
) {
  return transition({ actor: viewer, kind: 'judging.assign' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const roles = await listDatathonRoles(viewer.id, datathon.id, trx)
    if (!canAssignJudges(viewer, roles)) return refuse('not-allowed')
    const published = (await findResults(datathon.id, trx)) !== undefined
    const open = judgingIsOpen({ ...datathon, published }, now)
    if (!open.ok) return open
    const submission = (await listJudgeable(datathon.id, trx)).find(
      ({ id }) => id === form.submission,
    )
    if (!submission) return refuse('not-a-choice', 'submission')
    about(submission.id)
    const person = await lockRoleHolder(form.handle, datathon.id, trx)
    if (!person) return refuse('not-a-person', 'handle')
    const assignments = await listAssignments(datathon.id, trx)
    const may = assignByHand({
      isJudge: person.roles.includes('judge'),
      conflict: await hasConflict(person.id, submission.id, trx),
      assigned: assignments.some(
        ({ judgeId, submissionId }) => judgeId === person.id && submissionId === submission.id,
      ),
    })
    if (!may.ok) return may
    const pair = { judge: person.id, submission: submission.id }
    await insertAssignments([pair], { assignedBy: viewer.id, assignedAt: now }, trx)
    await tellJudges([pair], datathon, trx)
    return ok(undefined)
  })
}
