import type { LoaderFunctionArgs } from '@remix-run/node'
import { listPublishedChallenges } from '~/domains/challenges/queries-published.server'
import { challengesEndpoint } from './challenge-shapes'
import { publicFacts } from './challenge-facts'
import { answer, readQuery } from './endpoint'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const { limit, ...filter } = readQuery(request, challengesEndpoint.query)
  // One more than asked for tells whether there is a next page.
  const found = await listPublishedChallenges({ ...filter, limit: limit + 1 }, visit.now)
  const items = found.slice(0, limit)
  const next = found.length > limit ? (items.at(-1)?.slug ?? null) : null
  return answer(challengesEndpoint, { items: items.map(publicFacts), next })
}
