import { askTable, type Asking } from '~/platform/data-engine/ask-table.server'
import { mexicanStates, type StateCode } from '~/shared/mexican-states'
import { storedTable, type AskedTable } from './ask-rows.server'
import { stateNamed } from './join-keys'

/** Fewer rows than this in a state could be told apart, and so are not counted out. */
const fewest = 3
const mostGroups = 3000

export interface StateTotal {
  code: StateCode
  /** Null where nothing is known, or too few. */
  value: number | null
}

/** A version's rows by state: how many there are, or what one of its columns adds up to. */
export async function mapStates(
  version: AskedTable,
  stateColumn: number,
  measure: number | null,
  asking?: Asking,
): Promise<StateTotal[]> {
  const groups = await grouped(version, stateColumn, measure, asking)
  const totals = new Map<StateCode, number>()
  for (const { key, count, sum } of groups) {
    const code = stateNamed(key)
    const value = measure === null ? count : sum
    if (code && value !== null) totals.set(code, (totals.get(code) ?? 0) + value)
  }
  return (Object.keys(mexicanStates) as StateCode[]).sort().map((code) => {
    const total = totals.get(code)
    const isTooFew = measure === null && total !== undefined && total < fewest
    return { code, value: total === undefined || isTooFew ? null : total }
  })
}

/** Whether each state that is named has one row of its own: then its rows are no count of anything. */
export async function isOnePerState(
  version: AskedTable,
  stateColumn: number,
  asking?: Asking,
): Promise<boolean> {
  const groups = await grouped(version, stateColumn, null, asking)
  const named = groups.flatMap(({ key, count }) => {
    const code = stateNamed(key)
    return code ? [{ code, count }] : []
  })
  return (
    new Set(named.map(({ code }) => code)).size === named.length &&
    named.every(({ count }) => count === 1)
  )
}

async function grouped(version: AskedTable, by: number, measure: number | null, asking?: Asking) {
  const table = await storedTable(version)
  return askTable({ name: 'groupRows', args: [table, by, measure, mostGroups] }, asking)
}
