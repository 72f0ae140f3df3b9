import type { Transaction } from 'db/client'
import { canonicalJson } from '~/shared/canonical-json'
import { ok } from '~/shared/result'
import { listAwards, type Datathon } from '../datathons/queries.server'
import { hashOf, makeBundle } from './bundle'
import { findJudged } from './queries-judged.server'
import { findResults } from './queries-results.server'
import { lockAssignments } from './queries.server'
import { giveAwards, publish, type GivenAward } from './rules'

/**
 * What publishing would freeze, if it may happen now. The digest says the same thing whenever it is asked, as long as
 * no sheet, submission or award has changed: what was approved is what is published.
 */
export async function prepareResults(
  datathon: Datathon,
  given: GivenAward[],
  now: Date,
  trx: Transaction,
) {
  const published = (await findResults(datathon.id, trx)) !== undefined
  // No sheet is saved, handed in or opened again until this has ended.
  const sheets = await lockAssignments(datathon.id, trx)
  const may = publish({ ...datathon, published }, sheets, now)
  if (!may.ok) return may
  const awards = await listAwards(datathon.id, trx)
  const nameOf = (awardId: string) => awards.find(({ id }) => id === awardId)?.name ?? ''
  const bundle = makeBundle(
    {
      datathon: { slug: datathon.slug, name: datathon.name },
      ...(await findJudged(datathon.id, trx)),
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
  const digest = hashOf(canonicalJson({ ...bundle, publishedAt: null }))
  return ok({ bundle, digest, awards: giving.value })
}
