import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  findDatathon,
  listAwards,
  listCriteria,
  listTracks,
} from '~/domains/datathons/queries.server'
import { asItWent, phaseOf } from '~/domains/datathons/rules'
import { findPublicationDate } from '~/domains/judging/queries-results.server'
import { problem } from '~/platform/problem'
import { datathonEndpoint } from './datathon-shapes'
import { answer } from './endpoint'

export async function loader({ params: { slug = '' }, context: { visit } }: LoaderFunctionArgs) {
  const found = await findDatathon(slug)
  if (!found) return problem(404, 'Not found', `There is no datathon "${slug}".`)
  const [tracks, criteria, awards, publishedAt] = await Promise.all([
    listTracks(found.id),
    listCriteria(found.id),
    listAwards(found.id),
    findPublicationDate(found.id),
  ])
  return answer(datathonEndpoint, {
    ...asItWent(found, publishedAt),
    phase: phaseOf(found, visit.now, publishedAt !== null),
    tracks: tracks.map(({ name }) => name),
    criteria,
    awards: awards.map(({ name }) => name),
  })
}
