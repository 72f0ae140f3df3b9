import type { LoaderFunctionArgs } from '@remix-run/node'
import { describeAsDcat } from '~/domains/datasets/dcat'
import { openRows } from './open-dataset.server'
import { publishingSite } from './publishing-site.server'

/** A dataset in the terms of DCAT-AP 3. */
export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const opened = await openRows(visit, params.dataset)
  return Response.json(describeAsDcat(opened, publishingSite()), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  })
}
