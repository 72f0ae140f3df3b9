import { Readable } from 'node:stream'
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { fieldsOf, type Field } from '~/domains/datasets/fields'
import { questionOf, readRowFilter } from '~/domains/datasets/row-filter'
import { readRowsQuery } from '~/domains/datasets/row-question'
import { streamRows } from '~/domains/datasets/stream-rows.server'
import { problem } from '~/platform/problem'
import { toCsv } from '~/shared/csv'
import { refuseUnknown } from '../api/endpoint'
import { openRows } from './open-dataset.server'

const known = ['select', 'where', 'order', 'q', 'state', 'sort']

/**
 * All the rows that a preview's filter or a question in the words of the interface for programs leaves, as CSV of our own
 * making: nothing in it runs in a spreadsheet. What cannot be understood is refused by name, as programs are.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { visit, untilTaken } = context
  const { dataset, version } = await openRows(visit, params.dataset)
  const fields = fieldsOf(version.schema)
  const stateColumn = version.joinKeys.find(({ kind }) => kind === 'state')?.column ?? null
  const search = new URL(request.url).searchParams
  refuseUnknown(search, known)
  const asked = readRowsQuery(fields, {
    select: search.get('select') ?? undefined,
    where: search.getAll('where'),
    order: search.get('order') ?? undefined,
  })
  if (!asked.ok) throw problem(400, 'Bad request', `${asked.field}: ${asked.refusal}`)
  const { columns, question } = asked.value
  const all = streamRows(
    version,
    joined(question, questionOf(readRowFilter(search), fields, stateColumn)),
    request.signal,
  )
  // With the first rows it shows whether they can be given at all.
  const first = await all.next()
  const csvOf = (rows: string[][]) =>
    toCsv(rows.map((cells) => columns.map((column) => cells[column] as string)))
  async function* text() {
    yield toCsv([columns.map((column) => (fields[column] as Field).name)])
    if (!first.done) yield csvOf(first.value)
    for await (const rows of all) {
      await untilTaken?.()
      yield csvOf(rows)
    }
  }
  const sent = Readable.from(text(), { highWaterMark: 1 })
  return new Response(createReadableStreamFromReadable(sent), {
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
