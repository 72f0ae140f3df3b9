import type { LoaderFunctionArgs } from '@remix-run/node'
import { findDatathon } from '~/domains/datathons/queries.server'
import { findResults } from '~/domains/judging/queries-results.server'
import { problem } from '~/platform/problem'
import { canonicalJson } from '~/shared/canonical-json'

/**
 * The bytes whose SHA-256 was published: the canonical form, not what a JSON library would make of it. The title of a brief
 * that was taken down since stands in them still: with one word changed nobody could verify what was decided. The page
 * shows neutral words in its place. Whoever is in danger by a name in them goes into shelter, which publishes another
 * bundle, says so, and hashes that.
 */
export async function loader({ params }: LoaderFunctionArgs) {
  const datathon = await findDatathon(params.slug!)
  if (!datathon) throw problem(404, 'Not found', 'There is no datathon of this slug.')
  const results = await findResults(datathon.id)
  if (!results) throw problem(404, 'Not found', 'Its results have not been published.')
  return new Response(canonicalJson(results.bundle), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}
