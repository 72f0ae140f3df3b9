import { groupRows } from '~/platform/data-engine/query-table.server'
import { mexicanStates, type StateCode } from '~/shared/mexican-states'
import { storedTable, type AskedTable } from './ask-rows.server'
import { stateNamed } from './join-keys'

/** Fewer than this in a state could be told apart, and so are not shown. */
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
): Promise<StateTotal[]> {
  const groups = await groupRows(await storedTable(version), stateColumn, measure, mostGroups)
  const totals = new Map<StateCode, number>()
  for (const { key, count, sum } of groups) {
    const code = stateNamed(key)
    const value = measure === null ? count : sum
    if (code && value !== null) totals.set(code, (totals.get(code) ?? 0) + value)
  }
  return (Object.keys(mexicanStates) as StateCode[]).sort().map((code) => {
    const total = totals.get(code)
    const isTooFew = total !== undefined && total > 0 && total < fewest && Number.isInteger(total)
    return { code, value: total === undefined || isTooFew ? null : total }
  })
}
