import type { StoredTable } from '~/platform/data-engine/duckdb.server'
import { countGroups } from '~/platform/data-engine/query-table.server'
import type { ColumnProfile } from '~/shared/tables'
import type { TableSchema } from './fields'
import { joinKeyOf, type JoinKey } from './join-keys'

/** Mexico has 2,478 municipalities; a column of more different values names something else. */
const mostValues = 3000

/** The columns by which a table can be joined with others: states, municipalities. */
export async function findJoinKeys(
  table: StoredTable,
  schema: TableSchema,
  profile: readonly ColumnProfile[],
): Promise<JoinKey[]> {
  const candidates = [...profile.entries()].filter(([index, { distinct, frequent }]) => {
    const { name, type } = schema.fields[index]!
    const canBe =
      (type === 'string' || type === 'integer') && distinct > 0 && distinct <= mostValues
    // Most columns are ruled out by the values that are seen most often.
    return canBe && joinKeyOf({ index, name }, frequent, 0.5) !== null
  })
  const columns = candidates.map(([index]) => index)
  const counted = await countGroups(table, columns, mostValues)
  return counted.flatMap(({ column: index, groups }) => {
    return joinKeyOf({ index, name: schema.fields[index]!.name }, groups) ?? []
  })
}
