import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { askRows } from '~/domains/datasets/ask-rows.server'
import { fieldsOf, type Field } from '~/domains/datasets/fields'
import { mostCsvRows, questionOf, readRowFilter } from '~/domains/datasets/row-filter'
import { readRowsQuery } from '~/domains/datasets/row-question'
import { toCsv } from '~/shared/csv'
import { openRows } from './open-dataset.server'

/**
 * The rows that a preview's filter or a question in the words of the interface for programs leaves, as CSV of our own
 * making: nothing in it runs in a spreadsheet. What cannot be understood leads to where questions are put.
 */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { dataset, version } = await openRows(visit, params.dataset)
  const fields = fieldsOf(version.schema)
  const stateColumn = version.joinKeys.find(({ kind }) => kind === 'state')?.column ?? null
  const search = new URL(request.url).searchParams
  const asked = readRowsQuery(fields, {
    select: search.get('select') ?? undefined,
    where: search.getAll('where'),
    order: search.get('order') ?? undefined,
  })
  if (!asked.ok) throw redirect(`/datasets/${dataset.slug}/query`)
  const { columns, question } = asked.value
  const { rows } = await askRows(version, {
    ...joined(question, questionOf(readRowFilter(search), fields, stateColumn)),
    limit: mostCsvRows,
    offset: 0,
  })
  const csv = toCsv([
    columns.map((column) => (fields[column] as Field).name),
    ...rows.map(({ cells }) => columns.map((column) => cells[column] as string)),
  ])
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${dataset.slug}.csv"`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  })
}

type Question = ReturnType<typeof questionOf>

/** Both hold: a filter's conditions and a question's. */
function joined(question: Question, filter: Question): Question {
  return {
    ...filter,
    where: [...(question.where ?? []), ...(filter.where ?? [])],
    order: question.order ?? filter.order,
  }
}
