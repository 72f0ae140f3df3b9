import type { LoaderFunctionArgs } from '@remix-run/node'
import { listDatasets } from '~/domains/datasets/queries-lists.server'
import { findDataset } from '~/domains/datasets/queries.server'
import { problem } from '~/platform/problem'
import { datasetsEndpoint } from './dataset-shapes'
import { answer, readQuery } from './endpoint'

export async function loader({ request }: LoaderFunctionArgs) {
  const query = readQuery(request, datasetsEndpoint.query)
  if (query.after !== undefined && !(await findDataset(query.after))) {
    throw problem(400, 'Bad request', 'after: unknown')
  }
  const { items, next } = await listDatasets(query)
  return answer(datasetsEndpoint, {
    items: items.map(({ sourceName, label, rowCount, ...each }) => ({
      ...each,
      source: sourceName,
      version: label,
      rows: rowCount,
    })),
    next,
  })
}
