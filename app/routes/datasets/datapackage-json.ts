import type { LoaderFunctionArgs } from '@remix-run/node'
import { describeAsPackage } from '~/domains/datasets/datapackage'
import { settings } from '~/platform/env'
import { openRows } from './open-dataset.server'

/** The current version as a Data Package v2 descriptor. */
export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { dataset, version } = await openRows(visit, params.dataset)
  const home = `${settings.appUrl}/datasets/${dataset.slug}`
  return Response.json(describeAsPackage(dataset, version, home))
}
