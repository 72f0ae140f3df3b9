import type { Transaction } from 'db/client'
import { canonicalJson } from '~/shared/canonical-json'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { canOrganize } from '../datathons/policy'
import { listPeopleWithDatathonRole } from '../datathons/queries-people.server'
import {
  listAwards,
  listDatathonRoles,
  lockDatathon,
  type Datathon,
} from '../datathons/queries.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { hashOf, makeBundle } from './bundle'
import { signDatasetUses } from '../submissions/sign-dataset-uses.server'
import { findJudged } from './queries-judged.server'
import {
  findResults,
  insertAwardsGiven,
  insertResults,
  listTeamMemberIds,
} from './queries-results.server'
import { lockAssignments } from './queries.server'
import { giveAwards, publish, type GivenAward } from './rules'

/**
 * Publishes the results, for good: the ranking and the sheets without names are frozen in a bundle that anybody can
 * compute again, awards are given, teams can read what judges wrote to them, and everybody is told by mail.
 */
export function publishResults(
  viewer: Viewer,
  slug: string,
  { awards: given }: { awards: GivenAward[] },
  now: Date,
) {
  return transition({ actor: viewer, kind: 'results.publish' }, async (trx, about) => {
    const datathon = await lockDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(datathon.id)
    const roles = await listDatathonRoles(viewer.id, datathon.id, trx)
    if (!canOrganize(viewer, roles)) return refuse('not-allowed')
    const published = (await findResults(datathon.id, trx)) !== undefined
    // No sheet is saved, handed in or opened again until this has ended.
    const sheets = await lockAssignments(datathon.id, trx)
    const may = publish({ ...datathon, published }, sheets, now)
    if (!may.ok) return may
    const awards = await listAwards(datathon.id, trx)
    const judged = await findJudged(datathon.id, trx)
    const nameOf = (awardId: string) => awards.find(({ id }) => id === awardId)?.name ?? ''
    const bundle = makeBundle(
      {
        datathon: { slug, name: datathon.name },
        ...judged,
        awards: given.map(({ awardId, submissionId, reason }) => ({
          award: nameOf(awardId),
          submission: submissionId,
          reason,
        })),
      },
      now,
    )
    const giving = giveAwards(awards, given, bundle.ranking)
    if (!giving.ok) return giving
    const hash = hashOf(canonicalJson(bundle))
    const frozen = { bundle, bundleHash: hash, publishedBy: viewer.id, publishedAt: now }
    await insertResults({ datathonId: datathon.id, ...frozen }, trx)
    await signDatasetUses(datathon.id, now, trx)
    await insertAwardsGiven(giving.value, trx)
    await tell(datathon, trx)
    return ok({ hash })
  })
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
