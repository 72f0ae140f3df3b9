import { askTable } from '~/platform/data-engine/ask-table.server'
import type { RowsQuestion } from '~/shared/tables'
import { storedTable, type AskedTable } from './ask-rows.server'

const atOnce = 5000

/**
 * All rows of a version that fit, some at a time: what is asked next is asked when the last were taken.
 * @throws Response 503 with the first alone: whoever was let in goes on
 */
export async function* streamRows(
  version: AskedTable,
  question: Omit<RowsQuestion, 'limit' | 'offset'>,
  signal: AbortSignal,
): AsyncGenerator<string[][]> {
  const table = await storedTable(version)
  let place = { offset: 0 } as Pick<RowsQuestion, 'offset' | 'afterRow'>
  for (let isPatient = false; ; isPatient = true) {
    const asked = { ...question, ...place, limit: atOnce }
    const rows = await askTable({ name: 'readOn', args: [table, asked] }, { signal, isPatient })
    yield rows.map(({ cells }) => cells)
    if (rows.length < atOnce) return
    // In the order of the file the last row is where to go on; in another only how many were read.
    place = question.order
      ? { offset: place.offset + rows.length }
      : { offset: 0, afterRow: rows.at(-1)!.number }
  }
}
