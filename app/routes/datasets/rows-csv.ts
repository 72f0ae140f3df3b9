import type { LoaderFunctionArgs } from '@remix-run/node'
import { askRows } from '~/domains/datasets/ask-rows.server'
import { fieldsOf } from '~/domains/datasets/fields'
import { mostCsvRows, questionOf, readRowFilter } from '~/domains/datasets/row-filter'
import { toCsv } from '~/shared/csv'
import { openRows } from './open-dataset.server'

/** The rows that a preview's filter leaves, as CSV of our own making: nothing in it runs in a spreadsheet. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { dataset, version } = await openRows(visit, params.dataset)
  const fields = fieldsOf(version.schema)
  const stateColumn = version.joinKeys.find(({ kind }) => kind === 'state')?.column ?? null
  const filter = readRowFilter(new URL(request.url).searchParams)
  const { rows } = await askRows(version, {
    ...questionOf(filter, fields, stateColumn),
    limit: mostCsvRows,
    offset: 0,
  })
  const csv = toCsv([fields.map(({ name }) => name), ...rows.map(({ cells }) => cells)])
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${dataset.slug}.csv"`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  })
}
