import { mapStates } from '~/domains/datasets/map-states.server'
import { statesVary } from '~/domains/datasets/place-states'
import type { KeptVersion } from '~/domains/datasets/queries-versions.server'
import { isAmount } from '~/domains/datasets/shown-cell'

/** Columns that are tried for the first map; a table has seldom more amounts that say the same of every state. */
const mostTried = 4

/**
 * A version by state, where a column names one and there is something to count or add up. Unasked it is the first column of
 * amounts in which states differ, or else how many rows each has.
 * @param asked the name of the column to add up, empty for counting rows
 */
export async function readStates(version: KeptVersion, asked: string | null) {
  const key = version.joinKeys.find(({ kind }) => kind === 'state')
  if (!key) return null
  const { fields } = version.schema
  const keys = new Set(version.joinKeys.map(({ column }) => column))
  const measures = fields.flatMap((field, index) =>
    isAmount(field) && !keys.has(index) ? [{ name: field.name, index }] : [],
  )
  const counted = await mapStates(version, key.column, null)
  const mayCount = statesVary(counted.totals)
  const told = {
    measures: measures.map(({ name }) => name),
    mayCount,
    isSum: !counted.onePerState,
    stateColumn: fields[key.column]!.name,
  }
  const chosen = measures.find(({ name }) => name === asked)
  if (!chosen && asked === '' && mayCount) return { ...told, ...counted, measure: null }
  for (const { name, index } of chosen ? [chosen] : measures.slice(0, mostTried)) {
    const placed = await mapStates(version, key.column, index)
    if (chosen || statesVary(placed.totals)) return { ...told, ...placed, measure: name }
  }
  return mayCount ? { ...told, ...counted, measure: null } : null
}
