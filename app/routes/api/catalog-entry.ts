import type { LoaderFunctionArgs } from '@remix-run/node'
import { readPublicUses } from '~/domains/adoption/read-public-uses.server'
import { findEntry } from '~/domains/catalog/queries.server'
import { problem } from '~/platform/problem'
import { catalogEntryEndpoint } from './catalog-shapes'
import { answer } from './endpoint'
import { publicEntry } from './public-entry'

export async function loader({ params: { slug = '' }, context: { visit } }: LoaderFunctionArgs) {
  const entry = await findEntry(slug)
  if (!entry) return problem(404, 'Not found', `There is no entry "${slug}" in the catalog.`)
  return answer(catalogEntryEndpoint, {
    ...publicEntry(entry),
    ...(await readPublicUses(entry.toolId, visit.now)),
  })
}
