import type { RowsQuestion } from '~/shared/tables'
import type { Field } from './fields'

/** What a reader asks of the rows of a preview, as the page's address says it. */
export interface RowFilter {
  q: string
  /** A value of the state column. */
  state: string
  /** A column's name, with a minus before it for the greatest first; empty for the order of the file. */
  sort: string
  /** After how many rows the page goes on. */
  after: number
}

export const noFilter: RowFilter = { q: '', state: '', sort: '', after: 0 }

export function readRowFilter(search: URLSearchParams): RowFilter {
  const after = Number(search.get('after') ?? 0)
  return {
    q: (search.get('q') ?? '').trim().slice(0, 200),
    state: (search.get('state') ?? '').slice(0, 200),
    sort: (search.get('sort') ?? '').slice(0, 500),
    after: Number.isSafeInteger(after) && after > 0 ? after : 0,
  }
}

/** The filter as a question to the table; a column that is not there is passed over. */
export function questionOf(
  filter: RowFilter,
  fields: readonly Field[],
  stateColumn: number | null,
): Pick<RowsQuestion, 'search' | 'where' | 'order'> {
  const descending = filter.sort.startsWith('-') && !fields.some(({ name }) => name === filter.sort)
  const column = fields.findIndex(({ name }) => name === filter.sort.slice(descending ? 1 : 0))
  return {
    search: filter.q,
    where:
      filter.state !== '' && stateColumn !== null
        ? [{ column: stateColumn, op: 'eq', value: filter.state }]
        : [],
    order: column === -1 ? null : { column, descending },
  }
}

/** The query of an address that asks the same, from another row on. */
export function queryOf({ q, state, sort }: RowFilter, after = 0): string {
  const entries = Object.entries({ q, state, sort, after: after > 0 ? String(after) : '' })
  return new URLSearchParams(entries.filter(([, value]) => value !== '')).toString()
}
