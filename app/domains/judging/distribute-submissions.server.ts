import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { listPeopleWithDatathonRole } from '../datathons/queries-people.server'
import { listDatathonRoles, lockDatathon } from '../datathons/queries.server'
import type { Viewer } from '../people/rules'
import { assignJudges } from './assignment'
import { canAssignJudges } from './policy'
import { listConflicts } from './queries-conflicts.server'
import { findResults } from './queries-results.server'
import {
  countNotLockedYet,
  insertAssignments,
  listAssignments,
  listJudgeable,
} from './queries.server'
import { distribute } from './rules'
import { tellJudges } from './tell-judges.server'

/**
 * Draws who judges what and tells the judges by mail. What was assigned before stays: a second time fills only the
 * gaps that new judges, conflicts or withdrawn assignments have left, and does nothing where there are none. The draw's
 * seed is the datathon's id, which nobody chose.
 * @returns how many assignments are new, and which submissions still lack a judge
 */
export function distributeSubmissions(viewer: Viewer, slug: string, now: Date) {
  return transition({ actor: viewer, kind: 'judging.distribute' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const roles = await listDatathonRoles(viewer.id, datathon.id, trx)
    if (!canAssignJudges(viewer, roles)) return refuse('not-allowed')
    const judgeable = await listJudgeable(datathon.id, trx)
    const judges = await listPeopleWithDatathonRole(datathon.id, 'judge', trx)
    const published = (await findResults(datathon.id, trx)) !== undefined
    const notLockedYet = await countNotLockedYet(datathon.id, trx)
    const there = { locked: judgeable.length, notLockedYet, judges: judges.length }
    const may = distribute({ ...datathon, published }, there, now)
    if (!may.ok) return may
    const kept = (await listAssignments(datathon.id, trx)).map(({ judgeId, submissionId }) => ({
      judge: judgeId,
      submission: submissionId,
    }))
    const { assignments, unmet } = assignJudges({
      submissions: judgeable.map(({ id }) => id),
      judges: judges.map(({ personId }) => personId),
      conflicts: await listConflicts(datathon.id, trx),
      perSubmission: datathon.judgesPerSubmission,
      seed: datathon.id,
      kept,
    })
    const had = new Set(kept.map(({ judge, submission }) => `${judge} ${submission}`))
    const added = assignments.filter((pair) => !had.has(`${pair.judge} ${pair.submission}`))
    await insertAssignments(added, { assignedBy: viewer.id, assignedAt: now }, trx)
    await tellJudges(added, datathon, trx)
    return ok({ added: added.length, unmet })
  })
}
