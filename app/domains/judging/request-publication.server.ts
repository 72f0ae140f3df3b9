import { canAskToPublish } from './policy'
import { ok, refuse } from '~/shared/result'
import { askApproval } from '../approvals/ask-approval.server'
import { transition } from '../audit/transition.server'
import { listApproverIds } from '../datathons/queries-approvers.server'
import { listDatathonRoles, lockDatathon } from '../datathons/queries.server'
import type { Viewer } from '../people/rules'
import { prepareResults } from './prepare-results.server'
import type { GivenAward } from './rules'

/**
 * Asks a second person to publish the results: what one organiser alone could turn is looked at by two. The ranking and
 * the awards that the other will see are those of now.
 */
export function requestPublication(
  viewer: Viewer,
  slug: string,
  { awards, note }: { awards: GivenAward[]; note: string },
  now: Date,
) {
  const deed = { actor: viewer, kind: 'results.request', shows: false }
  return transition(deed, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const roles = await listDatathonRoles(viewer.id, datathon.id, trx)
    if (!canAskToPublish(viewer, roles)) return refuse('not-allowed')
    const prepared = await prepareResults(datathon, awards, now, trx)
    if (!prepared.ok) return prepared
    const asked = await askApproval(
      viewer,
      {
        kind: 'results-publication',
        objectId: datathon.id,
        deed: { awards: prepared.value.awards },
        digest: prepared.value.digest,
        reason: note,
        about: datathon.name,
        path: `/organize/${slug}/judging/publication/decision`,
      },
      { ids: await listApproverIds(datathon.id, trx) },
      now,
      trx,
    )
    return asked.ok ? ok(undefined) : asked
  })
}
