import type { LoaderFunctionArgs } from '@remix-run/node'
import { capacityProfileOf } from '~/domains/challenges/answers'
import { listLinkedDatasets } from '~/domains/challenges/queries-datasets.server'
import { findPublishedChallenge } from '~/domains/challenges/queries-published.server'
import { problem } from '~/platform/problem'
import { publicFacts } from './challenge-facts'
import { challengeEndpoint } from './challenge-shapes'
import { answer } from './endpoint'

export async function loader({ params: { slug = '' } }: LoaderFunctionArgs) {
  const found = await findPublishedChallenge(slug)
  if (!found) return problem(404, 'Not found', `There is no published brief "${slug}".`)
  const { answers } = found.content
  const datasets = await listLinkedDatasets(found.id)
  return answer(challengeEndpoint, {
    ...publicFacts(found),
    answers,
    capacity: capacityProfileOf(answers),
    datasets: datasets.map((dataset) => dataset.slug),
  })
}
