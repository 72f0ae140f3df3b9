import { askTable, type Asking } from '~/platform/data-engine/ask-table.server'
import { storedTable, type AskedTable } from './ask-rows.server'
import type { JoinKey } from './join-keys'

/** There are 32; files add a country, "abroad", "not known". */
const most = 60

/** The values of the column that names the state, in order; none where no column does. */
export async function listStates(
  version: AskedTable & { joinKeys: JoinKey[] },
  asking?: Asking,
): Promise<string[]> {
  const key = version.joinKeys.find(({ kind }) => kind === 'state')
  if (!key) return []
  const table = await storedTable(version)
  const groups = await askTable(
    { name: 'groupRows', args: [table, key.column, null, most] },
    asking,
  )
  return groups.flatMap(({ key: value }) => value ?? [])
}
