import type { LoaderFunctionArgs } from '@remix-run/node'
import { findEntry, searchEntries } from '~/domains/catalog/queries.server'
import { problem } from '~/platform/problem'
import { catalogEndpoint } from './catalog-shapes'
import { answer, readQuery } from './endpoint'
import { publicEntry } from './public-entry'

export async function loader({ request }: LoaderFunctionArgs) {
  const { limit, ...search } = readQuery(request, catalogEndpoint.query)
  if (search.after !== undefined && !(await findEntry(search.after)))
    throw problem(400, 'Bad request', 'after: unknown')
  const found = await searchEntries({ ...search, most: limit })
  const items = found.slice(0, limit).map(publicEntry)
  const next = found.length > limit ? (items.at(-1)?.slug ?? null) : null
  return answer(catalogEndpoint, { items, next })
}
