import { ok, refuse } from '~/shared/result'
import { settleApproval } from '../approvals/settle-approval.server'
import { takeApproval } from '../approvals/take-approval.server'
import { transition } from '../audit/transition.server'
import { leaveDatathon } from '../challenges/leave-datathon.server'
import { listApproverIds } from '../datathons/queries-approvers.server'
import { deleteDatathonRow } from '../datathons/queries-edit.server'
import { listPlanningIds } from '../datathons/queries-people.server'
import { lockDatathon } from '../datathons/queries.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { prepareDeletion } from './prepare-deletion.server'

/**
 * The second person's word on deleting a datathon. Approved, it is gone at once with its registrations and roles;
 * everybody who planned with it is told why. Briefs that named it and are not public are kept, without a place, and their
 * authors and reviewers are told.
 */
export function decideDeletion(
  viewer: Viewer,
  slug: string,
  { decision, reason }: { decision: 'approved' | 'refused'; reason: string },
  now: Date,
) {
  const approves = decision === 'approved'
  const kind = approves ? 'datathon.delete' : 'datathon.keep'
  return transition({ actor: viewer, kind, shows: approves }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    const { id, name } = datathon
    about(id)
    const what = { kind: 'datathon-deletion', objectId: id } as const
    const approvers = await listApproverIds(id, trx)
    const taken = await takeApproval(viewer, what, { ids: approvers }, now, trx)
    if (!taken.ok) return taken
    const path = approves ? '/datathons' : `/organize/${slug}/deletion`
    const settlement = { decision, reason, about: name, path, used: approves }
    if (approves) {
      const prepared = await prepareDeletion(datathon, trx)
      if (!prepared.ok) return prepared
      if (prepared.value.digest !== taken.value.approval.digest)
        return refuse('changed-since-asked')
    }
    await settleApproval(taken.value, settlement, now, trx)
    if (!approves) return ok({ deleted: false })
    const told = await listPlanningIds(id, trx)
    const why = taken.value.approval.reason
    const facts = { datathon: name, reason: why }
    await notify(told, { kind: 'datathon-deleted', facts, path: '/datathons' }, trx)
    await leaveDatathon({ id, name, reason: why }, viewer.id, now, trx)
    await deleteDatathonRow(id, trx)
    return ok({ deleted: true })
  })
}
