import { isOnePerState, mapStates } from '~/domains/datasets/map-states.server'
import type { KeptVersion } from '~/domains/datasets/queries-versions.server'
import { isAmount } from '~/domains/datasets/shown-cell'
import { stateMeasure } from '~/domains/datasets/state-measure'

/**
 * A version by state, where a column names one and there is something to count or add up.
 * @param asked the name of the column to add up
 */
export async function readStates(version: KeptVersion, asked: string | null) {
  const key = version.joinKeys.find(({ kind }) => kind === 'state')
  if (!key) return null
  const { fields } = version.schema
  const keys = new Set(version.joinKeys.map(({ column }) => column))
  const measures = fields.flatMap((field, index) =>
    isAmount(field) && !keys.has(index) ? [{ name: field.name, index }] : [],
  )
  const onePerState = await isOnePerState(version, key.column)
  const measure = stateMeasure(asked, measures, onePerState)
  if (onePerState && !measure) return null
  return {
    totals: await mapStates(version, key.column, measure?.index ?? null),
    measure: measure?.name ?? null,
    measures: measures.map(({ name }) => name),
    mayCount: !onePerState,
    stateColumn: fields[key.column]!.name,
  }
}
