import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import { settleApproval } from '../approvals/settle-approval.server'
import { takeApproval } from '../approvals/take-approval.server'
import { canonicalJson } from '~/shared/canonical-json'
import { transition } from '../audit/transition.server'
import { listApproverIds } from '../datathons/queries-approvers.server'
import { listPeopleWithDatathonRole } from '../datathons/queries-people.server'
import { lockDatathon, type Datathon } from '../datathons/queries.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { signDatasetUses } from '../submissions/sign-dataset-uses.server'
import { hashOf } from './bundle'
import { prepareResults } from './prepare-results.server'
import { insertAwardsGiven, insertResults, listTeamMemberIds } from './queries-results.server'
import { deedSchema } from './publication-deed'

/**
 * The second person's word on publishing. Approved, the results are published at once and for good: the ranking and
 * the sheets without names are frozen in a bundle that anybody can compute again, awards are given, teams can read
 * what judges wrote to them, and everybody is told by mail. Where anything has changed since it was asked for, it has
 * to be asked for anew: nobody approves what they have not seen.
 */
export function decidePublication(
  viewer: Viewer,
  slug: string,
  { decision, reason }: { decision: 'approved' | 'refused'; reason: string },
  now: Date,
) {
  const approves = decision === 'approved'
  const kind = approves ? 'results.publish' : 'results.decline'
  return transition({ actor: viewer, kind, shows: approves }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const what = { kind: 'results-publication', objectId: datathon.id } as const
    const approvers = await listApproverIds(datathon.id, trx)
    const taken = await takeApproval(viewer, what, { ids: approvers }, now, trx)
    if (!taken.ok) return taken
    const path = approves ? `/datathons/${slug}/results` : `/organize/${slug}/judging/publication`
    const settlement = { decision, reason, about: datathon.name, path, used: approves }
    if (!approves) {
      await settleApproval(taken.value, settlement, now, trx)
      return ok(null)
    }
    const { awards } = deedSchema.parse(taken.value.approval.deed)
    const prepared = await prepareResults(datathon, awards, now, trx)
    if (!prepared.ok) return prepared
    if (prepared.value.digest !== taken.value.approval.digest) return refuse('changed-since-asked')
    await settleApproval(taken.value, settlement, now, trx)
    return ok(await publish(datathon, prepared.value, viewer, now, trx))
  })
}

async function publish(
  datathon: Datathon,
  { bundle, awards }: Extract<Awaited<ReturnType<typeof prepareResults>>, { ok: true }>['value'],
  viewer: Viewer,
  now: Date,
  trx: Transaction,
) {
  const hash = hashOf(canonicalJson(bundle))
  const frozen = { bundle, bundleHash: hash, publishedBy: viewer.id, publishedAt: now }
  await insertResults({ datathonId: datathon.id, ...frozen }, trx)
  await signDatasetUses(datathon.id, now, trx)
  await insertAwardsGiven(awards, trx)
  await tell(datathon, trx)
  return { hash }
}

async function tell({ id, name, slug }: Datathon, trx: Transaction) {
  const teams = new Set(await listTeamMemberIds(id, trx))
  const judges = await listPeopleWithDatathonRole(id, 'judge', trx)
  const facts = { datathon: name }
  const path = `/datathons/${slug}/results`
  await notify(teams, { kind: 'results-published', facts, path }, trx)
  const others = judges.map(({ personId }) => personId).filter((person) => !teams.has(person))
  await notify(others, { kind: 'results-published-judge', facts, path }, trx)
}
