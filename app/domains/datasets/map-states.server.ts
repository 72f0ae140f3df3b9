import { askTable, type Asking } from '~/platform/data-engine/ask-table.server'
import { storedTable, type AskedTable } from './ask-rows.server'
import { placeStates, type PlacedStates } from './place-states'

const mostGroups = 3000

/** A version's rows by state: how many there are, or what one of its columns adds up to. */
export async function mapStates(
  version: AskedTable,
  stateColumn: number,
  measure: number | null,
  asking?: Asking,
): Promise<PlacedStates> {
  const table = await storedTable(version)
  const groups = await askTable(
    { name: 'groupRows', args: [table, stateColumn, measure, mostGroups] },
    asking,
  )
  return placeStates(groups, measure !== null)
}
