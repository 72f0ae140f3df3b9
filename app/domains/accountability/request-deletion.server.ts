import { ok, refuse } from '~/shared/result'
import { askApproval } from '../approvals/ask-approval.server'
import { transition } from '../audit/transition.server'
import { canOrganize } from '../datathons/policy'
import { listApproverIds } from '../datathons/queries-approvers.server'
import { listDatathonRoles, lockDatathon } from '../datathons/queries.server'
import type { Viewer } from '../people/rules'
import { prepareDeletion } from './prepare-deletion.server'

/** Asks a second person to delete a datathon that nobody has built on yet. */
export function requestDeletion(viewer: Viewer, slug: string, reason: string, now: Date) {
  const deed = { actor: viewer, kind: 'datathon.request-deletion', shows: false }
  return transition(deed, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const roles = await listDatathonRoles(viewer.id, datathon.id, trx)
    if (!canOrganize(viewer, roles)) return refuse('not-allowed')
    const prepared = await prepareDeletion(datathon, trx)
    if (!prepared.ok) return prepared
    const asked = await askApproval(
      viewer,
      {
        kind: 'datathon-deletion',
        objectId: datathon.id,
        deed: {},
        digest: prepared.value.digest,
        reason,
        about: datathon.name,
        path: `/organize/${slug}/deletion/decision`,
      },
      { ids: await listApproverIds(datathon.id, trx) },
      now,
      trx,
    )
    return asked.ok ? ok(undefined) : asked
  })
}
