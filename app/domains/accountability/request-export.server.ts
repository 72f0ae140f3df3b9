import { hashOf } from '~/platform/secrets'
import { canonicalJson } from '~/shared/canonical-json'
import { refuse } from '~/shared/result'
import { askApproval } from '../approvals/ask-approval.server'
import { lockLatest } from '../approvals/queries-use.server'
import { transition } from '../audit/transition.server'
import { canAdminister } from '../people/policy'
import { listPeopleWithRole } from '../people/queries-roles.server'
import type { Viewer } from '../people/rules'
import { askForExport } from './instance-export'

/** What is asked for and approved: everybody, as they are when it is fetched. */
const deed = { covers: 'everybody' }

/** Asks a second administrator, or their deputy, for a copy of all that is kept of everybody. */
export function requestExport(viewer: Viewer, reason: string, now: Date) {
  const kind = 'instance.request-export'
  return transition({ actor: viewer, kind, shows: false }, async (trx) => {
    if (!canAdminister(viewer)) return refuse('not-allowed')
    const may = askForExport(await lockLatest('personal-data-export', trx), now)
    if (!may.ok) return may
    const administrators = await listPeopleWithRole('administrator', trx)
    return askApproval(
      viewer,
      {
        kind: 'personal-data-export',
        objectId: null,
        deed,
        digest: hashOf(canonicalJson(deed)),
        reason,
        about: '',
        path: '/admin/export/decision',
      },
      { ids: administrators.map(({ personId }) => personId) },
      now,
      trx,
    )
  })
}
