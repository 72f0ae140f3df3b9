import type { LoaderFunctionArgs } from '@remix-run/node'
import { listDatathons } from '~/domains/datathons/queries.server'
import { asItWent, phaseOf } from '~/domains/datathons/rules'
import { listPublicationDates } from '~/domains/judging/queries-results.server'
import { datathonsEndpoint } from './datathon-shapes'
import { answer, pageOf, readQuery } from './endpoint'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const page = pageOf(await listDatathons(), readQuery(request, datathonsEndpoint.query))
  const published = await listPublicationDates()
  const items = page.items.map((each) => ({
    ...asItWent(each, published.get(each.id) ?? null),
    phase: phaseOf(each, visit.now, published.has(each.id)),
  }))
  return answer(datathonsEndpoint, { ...page, items })
}
