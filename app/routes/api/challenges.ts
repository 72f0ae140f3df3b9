import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  findPublishedChallenge,
  listPublishedChallenges,
} from '~/domains/challenges/queries-published.server'
import { problem } from '~/platform/problem'
import { challengesEndpoint } from './challenge-shapes'
import { answer, readQuery } from './endpoint'
import { publicChallenge } from './public-challenge'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const { limit, ...filter } = readQuery(request, challengesEndpoint.query)
  if (filter.after && !(await findPublishedChallenge(filter.after)))
    throw problem(400, 'Bad request', 'after: unknown')
  const found = await listPublishedChallenges({ ...filter, limit: limit + 1 }, visit.now)
  const items = found.slice(0, limit).map(publicChallenge)
  const next = found.length > limit ? (items.at(-1)?.slug ?? null) : null
  return answer(challengesEndpoint, { items, next })
}
