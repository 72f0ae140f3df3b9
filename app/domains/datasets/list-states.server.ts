import { groupRows } from '~/platform/data-engine/query-table.server'
import { storedTable, type AskedTable } from './ask-rows.server'
import type { JoinKey } from './join-keys'

/** There are 32; files add a country, "abroad", "not known". */
const most = 60

/** The values of the column that names the state, in order; none where no column does. */
export async function listStates(version: AskedTable & { joinKeys: JoinKey[] }): Promise<string[]> {
  const key = version.joinKeys.find(({ kind }) => kind === 'state')
  if (!key) return []
  return (await groupRows(await storedTable(version), key.column, null, most)).map(
    (group) => group.key,
  )
}
