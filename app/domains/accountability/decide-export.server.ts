import { ok } from '~/shared/result'
import { settleApproval } from '../approvals/settle-approval.server'
import { takeApproval } from '../approvals/take-approval.server'
import { transition } from '../audit/transition.server'
import { listPeopleWithRole } from '../people/queries-roles.server'
import type { Viewer } from '../people/rules'

/**
 * The second person's word on a copy of everybody's data. Approved, nothing is written yet: whoever asked fetches it
 * once, and who decided does not have it.
 */
export function decideExport(
  viewer: Viewer,
  { decision, reason }: { decision: 'approved' | 'refused'; reason: string },
  now: Date,
) {
  const kind = decision === 'approved' ? 'instance.approve-export' : 'instance.refuse-export'
  return transition({ actor: viewer, kind, shows: false }, async (trx, about) => {
    const what = { kind: 'personal-data-export', objectId: null } as const
    const administrators = await listPeopleWithRole('administrator', trx)
    const entitled = administrators.map(({ personId }) => personId)
    const taken = await takeApproval(viewer, what, { ids: entitled }, now, trx)
    if (!taken.ok) return taken
    about(taken.value.approval.id)
    const settlement = { decision, reason, about: '', path: '/admin/export', used: false }
    await settleApproval(taken.value, settlement, now, trx)
    return ok(undefined)
  })
}
