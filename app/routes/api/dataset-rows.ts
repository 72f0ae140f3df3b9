import type { LoaderFunctionArgs } from '@remix-run/node'
import { askRows } from '~/domains/datasets/ask-rows.server'
import { fieldsOf, type Field } from '~/domains/datasets/fields'
import { jsonValue } from '~/domains/datasets/kept-value'
import { readRowsQuery } from '~/domains/datasets/row-question'
import { problem } from '~/platform/problem'
import { datasetRowsEndpoint } from './dataset-shapes'
import { answer, readQuery } from './endpoint'
import { openPublicDataset } from './open-public-dataset.server'

/**
 * Rows, a page at a time. `next` names the version that the first page was read from: later pages go on in the same one,
 * even if a newer has been published meanwhile.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { limit, after, select, where, order } = readQuery(request, datasetRowsEndpoint.query)
  const place = readPlace(after)
  const { version } = await openPublicDataset(params.slug, place.version)
  const fields = fieldsOf(version.schema)
  const asked = readRowsQuery(fields, { select, where: where ?? [], order })
  if (!asked.ok) throw problem(400, 'Bad request', `${asked.field}: ${asked.refusal}`)
  const { columns, question } = asked.value
  const { total, rows } = await askRows(
    version,
    { ...question, limit, offset: place.offset },
    request,
  )
  const reached = place.offset + rows.length
  return answer(datasetRowsEndpoint, {
    items: rows.map(({ cells }) => item(fields, columns, cells)),
    next: reached < total ? `${version.number}.${reached}` : null,
  })
}

/** Without a prototype a column may have any name, `__proto__` too. */
function item(fields: readonly Field[], columns: readonly number[], cells: readonly string[]) {
  const row = Object.create(null) as Record<string, unknown>
  for (const index of columns) row[fields[index]!.name] = jsonValue(fields[index]!, cells[index]!)
  return row
}

function readPlace(after: string | undefined): { version: number | null; offset: number } {
  if (after === undefined) return { version: null, offset: 0 }
  const match = /^(\d{1,4})\.(\d{1,9})$/.exec(after)
  if (!match) throw problem(400, 'Bad request', 'after: unknown')
  return { version: Number(match[1]), offset: Number(match[2]) }
}
